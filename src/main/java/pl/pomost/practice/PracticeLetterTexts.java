package pl.pomost.practice;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of letters about practices, in the language of whoever reads them. A letter greets, says what happened, what comes next, and where. */
@MessageBundle("practiceLetters")
public interface PracticeLetterTexts {

    @Message("Powód: {why}")
    String why(String why);

    @Message("Nowa praktyka do oceny: {code} ({powiat})")
    String offeredSubject(String code, String powiat);

    @Message("Zgłoszono dobrą praktykę {code} ({title}), wersja {number}: {powiat}. Przeczytaj ją i opublikuj albo zwróć z powodem.")
    String offered(String powiat, String code, String title, int number);

    @Message("Praktyka {code} wróciła do uzupełnienia")
    String returnedSubject(String code);

    @Message("Praktyka {code} ({title}), wersja {number}, wróciła do uzupełnienia. Popraw ją i zgłoś jeszcze raz.")
    String returned(String code, String title, int number);

    @Message("Opublikowano praktykę {code}")
    String publishedSubject(String code);

    @Message("Praktyka {code} ({title}), wersja {number}, jest opublikowana. Czytają ją wszyscy, a powiaty mogą ją przejąć.")
    String published(String code, String title, int number);

    @Message("Wycofano praktykę {code}")
    String withdrawnSubject(String code);

    @Message("Praktyka {code} ({title}) jest wycofana z banku. W planach, które ją przejęły, nic się nie zmienia.")
    String withdrawn(String code, String title);

    @Message("Nowsza wersja praktyki {code}, którą przejął Wasz powiat")
    String newerSubject(String code);

    @Message("Praktyka {code} ({title}), {powiat}: jest nowsza wersja, {number}. Zobacz, co się zmieniło, i weź z tego, co chcesz. Wasz plan sam się nie zmieni.")
    String newer(String code, String title, String powiat, int number);
}
