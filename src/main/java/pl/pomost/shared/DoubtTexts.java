package pl.pomost.shared;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said where words may tell of a particular person, to whoever writes them. */
@MessageBundle("doubts")
public interface DoubtTexts {

    @Message("Tu mogą być dane konkretnej osoby")
    String doubtful();

    @Message("Nie zapisaliśmy jeszcze niczego. Usuń te miejsca albo napisz ogólniej, na przykład „uczeń klasy drugiej”. Historii i danych pojedynczych osób tu nie trzymamy.")
    String doubtfulHint();

    @Message("może to być numer PESEL")
    String personalNumber();

    @Message("może to być prywatny telefon")
    String telephone();

    @Message("może to być prywatny adres e-mail")
    String mail();

    @Message("może to być imię dziecka")
    String childName();

    @Message("czy to o jednej osobie? Nie podawaj imienia i nazwiska")
    String person();

    @Message("czy tu ktoś mieszka? Nie podawaj adresu")
    String home();

    @Message("Zapisz mimo to")
    String saveDespite();

    @Message("Zapisane miejsce dostanie znak ostrzeżenia i nie pojawi się w niczym, co publiczne.")
    String despiteHint();

    @Message("Sprawdź: „{quote}” –")
    String doubtfulMark(String quote);
}
