package pl.pomost.review.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages of a plan's path. */
@MessageBundle("pathpage")
public interface PathPageTexts {

    @Message("Droga planu")
    String title();

    @Message("Jesteś tutaj")
    String youAreHere();

    @Message("Plan")
    String plan();

    @Message("Plan jest w stanie „{state}”.")
    String stateIs(String state);

    @Message("Złożona wersja: {version} (runda oceny {round}, {day}).")
    String submitted(int version, int round, String day);

    @Message("Ocena do {day}: {left}.")
    String due(String day, String left);

    @Message("Treść planu można teraz zmieniać.")
    String open();

    @Message("Treści planu nie można teraz zmieniać: obowiązuje wersja złożona albo przyjęta.")
    String closedDraft();

    @Message("Wszystkie etapy")
    String stops();

    @Message("tu jesteśmy")
    String here();

    @Message("było")
    String done();

    @Message("pominięto")
    String passedOver();

    @Message("przed nami")
    String ahead();

    @Message("Co można teraz zrobić")
    String openSteps();

    @Message("Teraz kolej na: {who}.")
    String turnOf(String who);

    @Message("To koniec drogi tego planu.")
    String noOpenSteps();

    @Message("Czego jeszcze nie można zrobić i dlaczego")
    String closedSteps();

    @Message("Co przeszkadza w akceptacji")
    String obstacles();

    @Message("Nic nie przeszkadza w akceptacji.")
    String noObstacles();

    @Message("blokuje akceptację")
    String blocks();

    @Message("do potwierdzenia")
    String confirms();

    @Message("Historia planu")
    String story();

    @Message("Nic się jeszcze nie wydarzyło: plan jest w przygotowaniu.")
    String noStory();

    @Message("Pliki podpisane poza systemem")
    String files();

    @Message("Pomost niczego nie podpisuje i nie sprawdza ważności podpisów. Przechowuje pliki takimi, jakie przyszły.")
    String filesHint();

    @Message("Akt przyjęcia trafi do wersji {version}: tamten wycofano.")
    String actOf(int version);

    @Message("Nie ma jeszcze żadnego pliku.")
    String noFiles();

    @Message("Plik")
    String file();

    @Message("Czego dotyczy")
    String purpose();

    @Message("Podpis")
    String signature();

    @Message("Kto podpisał i kiedy")
    String signer();

    @Message("{name}, {day}")
    String signedBy(String name, String day);

    @Message("Suma SHA-256: {hash}")
    String hash(String hash);

    @Message("wersja {version}")
    String version(int version);

    @Message("Dołącz plik podpisany")
    String addFile();

    @Message("złożenie planu")
    String ofSubmission();

    @Message("akceptacja ROPS")
    String ofAcceptance();

    @Message("przyjęcie planu")
    String ofAdoption();

    @Message("PAdES (podpis w PDF)")
    String pades();

    @Message("XAdES (podpis w XML)")
    String xades();

    @Message("CAdES (podpis PKCS #7)")
    String cades();

    @Message("ASiC (pakiet z podpisem)")
    String asic();

    @Message("skan albo dokument bez podpisu elektronicznego")
    String scan();

    @Message("Zobacz opublikowany plan")
    String seePublished();

    @Message("Sprawdź wersję z pliku JSON")
    String checkVersion();

    @Message("Pobierz złożoną wersję (PDF)")
    String frozenPdf();

    @Message("Potem plan będzie w stanie „{state}”.")
    String leadsTo(String state);

    @Message("Cała lista")
    String whole();

    @Message("To zatwierdzenie w systemie, nie podpis. Dokument z podpisem można dołączyć jako plik.")
    String notASignature();

    @Message("Tego kroku nie można teraz zrobić")
    String stepClosed();

    @Message("Wróć na stronę „Droga planu”")
    String back();

    @Message("Stan planu się nie zmieni.")
    String stays();

    @Message("Czego brakuje w planie")
    String missing();

    @Message("To nie przeszkadza w złożeniu planu. To, co blokuje akceptację, ROPS będzie musiał mieć poprawione.")
    String missingHint();

    @Message("Wiem o tych brakach i składam plan mimo nich")
    String iKnow();

    @Message("Zaznacz to, żeby złożyć plan z brakami z listy.")
    String confirmFirst();

    @Message("Lista braków zmieniła się od otwarcia strony. Przeczytaj ją i potwierdź jeszcze raz.")
    String listChanged();

    @Message("Uzasadnienie")
    String note();

    @Message("Przeczyta je druga strona; zostanie w historii planu.")
    String noteHint();

    @Message("Rodzaj akceptacji")
    String acceptanceKind();

    @Message("bez zaleceń")
    String withoutRecommendations();

    @Message("z zaleceniami")
    String withRecommendations();

    @Message("Rodzaj aktu")
    String act();

    @Message("Numer aktu")
    String actNumber();

    @Message("Na przykład XII/123/2028.")
    String actNumberHint();

    @Message("Data aktu")
    String actDay();

    @Message("Organ")
    String organ();

    @Message("Rada Powiatu")
    String council();

    @Message("Zarząd Powiatu")
    String board();

    @Message("Starosta")
    String starost();

    @Message("Rada Miasta")
    String cityCouncil();

    @Message("Prezydent Miasta")
    String cityPresident();

    @Message("Plik aktu")
    String actFile();

    @Message("Kto podpisał")
    String whoSigned();

    @Message("Imię, nazwisko i funkcja, tak jak na dokumencie.")
    String whoSignedHint();

    @Message("Data podpisu")
    String signedOn();

    @Message("PDF, XML, plik p7m albo p7s, pakiet ASiC, skan PNG albo JPG; do 15 MB. Rodzaj podpisu odczytamy z pliku.")
    String fileHint();

    @Message("Wybierz plik.")
    String fileMissing();

    @Message("Plik jest większy niż 15 MB.")
    String fileLarge();

    @Message("To nie jest PDF, XML z podpisem, plik PKCS #7, pakiet ASiC ani skan.")
    String fileKind();

    @Message("Data aktu jest wcześniejsza niż akceptacja ROPS albo późniejsza niż dziś.")
    String actDayWrong();

    @Message("Danych o akcie nie można przyjąć")
    String actRefused();

    @Message("Pole {field} jest puste albo nie takie, jak trzeba.")
    String fieldRefused(String field);

    @Message("są uwagi, które nie są zamknięte: zaakceptuj z zaleceniami albo najpierw je zamknij")
    String openRemarks();
}
