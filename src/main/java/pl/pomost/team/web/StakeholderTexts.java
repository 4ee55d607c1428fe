package pl.pomost.team.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the stakeholder map. */
@MessageBundle("stakeholders")
public interface StakeholderTexts {

    @Message("Mapa interesariuszy")
    String title();

    @Message("Kto jest ważny dla nowych mieszkańców i kto może coś zmienić. Numer na obrazie to numer z listy pod nim.")
    String lead();

    @Message("Nie ma jeszcze instytucji. Dodaj je na stronie zespołu.")
    String empty();

    @Message("Do zespołu")
    String toTeam();

    @Message("Zmień mapę")
    String change();

    @Message("Żadna z instytucji na liście ({count}) nie ma jeszcze miejsca na mapie. Wystarczą dwie liczby od 1 do 5 przy każdej: jak jest ważna dla nowych mieszkańców i ile może zmienić.")
    String nothingPlaced(long count);

    @Message("Umieść instytucje na mapie")
    String place();

    @Message("Zapisano.")
    String saved();

    @Message("Ważność i wpływ")
    String picture();

    @Message("Ważność rośnie w górę, wpływ w prawo. Jest na niej {placed}, poza nią {unplaced}.")
    String pictureHint(int placed, long unplaced);

    @Message("Ważność")
    String importance();

    @Message("Wpływ")
    String influence();

    @Message("Lista")
    String list();

    @Message("Instytucja")
    String institution();

    @Message("Co to znaczy")
    String meaning();

    @Message("poza mapą")
    String unplaced();

    @Message("poza mapą: brakuje drugiej liczby")
    String half();

    @Message("współpracuj na co dzień")
    String importantStrong();

    @Message("włączaj i wzmacniaj")
    String importantWeak();

    @Message("informuj i przekonuj")
    String lessStrong();

    @Message("informuj")
    String lessWeak();

    @Message("1 – mało, 5 – bardzo. Puste pole zdejmuje instytucję z mapy.")
    String scale();

    @Message("Ważność dla nowych mieszkańców: {name}")
    String importanceOf(String name);

    @Message("Wpływ na to, co się zmieni: {name}")
    String influenceOf(String name);

    @Message("Zapisz mapę")
    String save();

    @Message("Wróć bez zapisywania")
    String back();
}
