package pl.pomost.plan.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about small numbers of people that stand in texts of a plan. */
@MessageBundle("few")
public interface FewPeopleTexts {

    @Message("Małe liczby osób w słowach")
    String title();

    @Message("W małej miejscowości liczba może wskazać konkretną osobę. Te miejsca w publicznych tekstach mówią o mniej niż pięciu osobach. Napisz je ogólniej, na przykład „kilka osób”, albo zapisz, dlaczego liczba zostaje.")
    String lead();

    @Message("Żaden publiczny tekst nie podaje małej liczby osób.")
    String none();

    @Message("Tekst")
    String text();

    @Message("Miejsce")
    String place();

    @Message("Decyzja")
    String decision();

    @Message("nie ma decyzji")
    String open();

    @Message("zostaje, {day}: {reason}")
    String stays(String day, String reason);

    @Message("Zdecyduj")
    String decide();

    @Message("Dlaczego ta liczba zostaje")
    String reason();

    @Message("Na przykład: mowa o pracownikach urzędu, a nie o osobach, którym plan pomaga. Decyzja dotyczy tylko tych słów.")
    String reasonHint();

    @Message("Zapisz, że zostaje")
    String save();

    @Message("Cofnij decyzję")
    String takeBack();

    @Message("Wróć do listy")
    String back();

    @Message("Plan")
    String plan();
}
