package pl.pomost.review.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of asking experts and of their answers. */
@MessageBundle("opinions")
public interface OpinionTexts {

    @Message("Opinie")
    String section();

    @Message("Opinie ekspertów")
    String experts();

    @Message("Opinie organizacji spoza urzędu")
    String outside();

    @Message("organizacja spoza urzędu")
    String outsideMark();

    @Message("Nie zaproszono jeszcze żadnej organizacji.")
    String outsideNone();

    @Message("Zaproś organizację")
    String invite();

    @Message("Zaproszenie i link")
    String invitation();

    @Message("pytana o: {what}")
    String askedAbout(String what);

    @Message("cały plan")
    String wholePlan();

    @Message("poprawiona {day}")
    String correctedOn(String day);

    @Message("z własnej inicjatywy")
    String unasked();

    @Message("Plany w ocenie: twoje obszary")
    String across();

    @Message("Co złożone plany mówią o twoich obszarach i do kiedy trwa ich ocena. Opinię można wydać także bez prośby.")
    String acrossLead();

    @Message("Żaden plan nie jest teraz w ocenie.")
    String acrossNone();

    @Message("Termin")
    String term();

    @Message("Twoja opinia")
    String yours();

    @Message("opinia do {day}")
    String opinionUntil(String day);

    @Message("ocena do {day}")
    String reviewUntil(String day);

    @Message("nikt jeszcze nie prosi")
    String notAsked();

    @Message("Napisz opinię")
    String begin();

    @Message("Wszystkie plany w ocenie: twoje obszary")
    String acrossLink();

    @Message("Ekspert widzi w dokumencie tylko swój obszar, w wersji publicznej. Opinia nie zastępuje oceny: kryteria ocenia osoba z ROPS.")
    String lead();

    @Message("Poproś o opinię")
    String ask();

    @Message("Obszar")
    String area();

    @Message("Ekspert")
    String expert();

    @Message("Termin")
    String due();

    @Message("O co prosimy")
    String question();

    @Message("Na przykład: czy cele i działania w tym obszarze są realne.")
    String questionHint();

    @Message("Wyślij prośbę")
    String send();

    @Message("wszystkie obszary")
    String everyArea();

    @Message("{name} ({areas})")
    String expertIn(String name, String areas);

    @Message("Nikogo jeszcze nie poproszono.")
    String none();

    @Message("czeka, termin: {day}")
    String waits(String day);

    @Message("po terminie: {day}")
    String overdue(String day);

    @Message("pozytywna")
    String positive();

    @Message("z uwagami")
    String withRemarks();

    @Message("negatywna")
    String negative();

    @Message("konto zamknięte")
    String noAccount();

    @Message("Wycofaj prośbę")
    String takeBack();

    @Message("dotyczy wersji {version}")
    String about(int version);

    @Message("odpowiedź z {day}")
    String answeredOn(String day);

    @Message("Moje opinie")
    String own();

    @Message("Plany powiatów, o których opinię prosi ROPS.")
    String ownLead();

    @Message("Nikt teraz nie prosi cię o opinię.")
    String ownNone();

    @Message("{powiat}, {area}")
    String title(String powiat, String area);

    @Message("Co plan mówi o tym obszarze")
    String document();

    @Message("Twoja opinia")
    String answer();

    @Message("Ogólna ocena")
    String stance();

    @Message("Napisz, co jest dobre, co trzeba zmienić i dlaczego. Podawaj kody wpisów. Nie wpisuj danych osób.")
    String answerHint();

    @Message("Zapisz opinię")
    String save();

    @Message("ROPS pyta: {question}")
    String asked(String question);

    @Message("Powiat")
    String powiat();

    @Message("Stan")
    String state();

    @Message("W tej wersji planu nie ma nic o tym obszarze.")
    String nothing();

    @Message("ROPS zakończył ocenę. Opinii nie można już zmienić.")
    String over();
}
