package pl.pomost.review.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of what is put right after signing: an entry of an adoption, a file that is withdrawn. */
@MessageBundle("corrections")
public interface CorrectionTexts {

    @Message("Wycofany {day}. Powód: {reason}")
    String withdrawnOn(String day, String reason);

    @Message("Wycofany {day} jako wgrany przez pomyłkę; treść usunięto. Powód: {reason}")
    String takenAwayOn(String day, String reason);

    @Message("Wycofaj plik")
    String withdraw();

    @Message("Plik zostaje w rejestrze z nazwą, sumą, podpisującym, dniem i powodem wycofania. Nie trafi już do paczek dla EZD.")
    String withdrawHint();

    @Message("Dlaczego")
    String reason();

    @Message("Powód przeczytają zespół i ROPS w historii planu. Nie wpisuj danych osób.")
    String reasonHint();

    @Message("Plik wgrano przez pomyłkę (nie ten plik albo jest w nim coś, czego nie powinno tu być): usuń jego treść na zawsze")
    String mistaken();

    @Message("Sprostuj wpis o przyjęciu planu")
    String correctAdoption();

    @Message("Popraw pomyłkę w zapisie: numer, datę, rodzaj albo organ. Sam akt się nie zmienia. Poprzedni zapis zostanie w historii planu.")
    String correctHint();

    @Message("Zapisz sprostowanie")
    String saveCorrection();
}
