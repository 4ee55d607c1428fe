package pl.pomost.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the path of a plan, wherever it is told. */
@MessageBundle("path")
public interface PathTexts {

    @Message("{code}. {text}. {evidence}")
    String unmet(String code, String text, String evidence);

    @Message("Plan zmienił stan")
    String movedTitle();

    @Message("Plan jest teraz w stanie „{state}”: zrobiła to osoba: {who}, {when}. Niczego nie zmieniliśmy. Wróć na stronę „Droga planu”.")
    String movedMeanwhile(String state, String who, String when);

    @Message("Zostały otwarte uwagi")
    String openRemarksTitle();

    @Message("Uwagi {codes} nie są zamknięte. Zamknij je albo zaakceptuj plan z zaleceniami: staną się zaleceniami.")
    String openRemarks(String codes);

    @Message("Plan zmienił się")
    String otherVersionTitle();

    @Message("Plan zmienił się od chwili, gdy otwarto stronę: teraz złożona jest wersja {version}. Niczego nie zmieniliśmy. Przeczytaj ją, zanim zdecydujesz.")
    String otherVersion(int version);

    @Message("Plan jest w stanie „{state}”")
    String wrongStateTitle(String state);

    @Message("Krok „{step}” z tego stanu nie prowadzi. Niczego nie zmieniliśmy. Wróć na stronę „Droga planu”.")
    String wrongState(String step);

    @Message("Tego kroku nie można teraz zrobić")
    String closedTitle();

    @Message("Akceptuje inna osoba niż ta, która oceniała plan.")
    String samePerson();

    @Message("Robi to {who}.")
    String takenBy(String who);

    @Message("Ten krok prowadzi ze stanu {states}.")
    String leadsFrom(String states);

    @Message("Potwierdź, czego brakuje")
    String confirmTitle();

    @Message("Od chwili, gdy otwarto stronę, lista braków mogła się zmienić. Przeczytaj ją i potwierdź jeszcze raz.")
    String confirmHint();

    @Message("Napisz, dlaczego")
    String noteTitle();

    @Message("Ten krok wymaga uzasadnienia: jednego zdania, które przeczyta druga strona.")
    String noteHint();

    @Message("{step}: plan przeszedł ze stanu „{from}” do „{to}”.")
    String audited(String step, String from, String to);

    @Message("Data aktu nie pasuje")
    String adoptionDayTitle();

    @Message("Plan przyjmuje się po akceptacji ROPS ({accepted}) i nie później niż dziś ({today}).")
    String adoptionDay(String accepted, String today);

    @Message("Nic jeszcze nie złożono")
    String nothingSubmittedTitle();

    @Message("Plik podpisany dotyczy złożonej wersji, a plan nie był jeszcze złożony.")
    String nothingSubmitted();

    @Message("Nie dołączymy więcej plików")
    String manyFilesTitle();

    @Message("Z tą wersją leży już tyle plików podpisanych, ile przechowujemy: {most}. Tego pliku nie dołączono.")
    String manyFiles(int most);

    @Message("Dołączono plik podpisany poza systemem: {name}, SHA-256 {sha256}.")
    String auditedFile(String name, String sha256);

    @Message("Nic się nie zmieniło: wpis jest już taki.")
    String nothingCorrected();

    @Message("Akt jest z dnia między akceptacją ROPS ({accepted}) a wpisaniem go tutaj ({entered}).")
    String correctedDay(String accepted, String entered);

    @Message("Sprostowano wpis o przyjęciu planu. Powód: {reason}")
    String auditedCorrection(String reason);

    @Message("Wycofano plik podpisany poza systemem: {name}, SHA-256 {sha256}. Powód: {reason}")
    String auditedWithdrawal(String name, String sha256, String reason);

    @Message("Wycofano plik wgrany przez pomyłkę i usunięto jego treść: {name}, SHA-256 {sha256}. Powód: {reason}")
    String auditedMistake(String name, String sha256, String reason);

    @Message("Otwarcie konsultacji")
    String openConsultation();

    @Message("Zakończenie konsultacji")
    String endConsultation();

    @Message("Otwarcie konsultacji zmienionego projektu")
    String consultAgain();

    @Message("Złożenie planu do ROPS")
    String submit();

    @Message("Rozpoczęcie oceny formalnej")
    String startFormalCheck();

    @Message("Rozpoczęcie oceny merytorycznej")
    String startSubstantiveReview();

    @Message("Zwrot do poprawy")
    String sendBack();

    @Message("Akceptacja przez ROPS")
    String accept();

    @Message("Cofnięcie akceptacji")
    String revokeAcceptance();

    @Message("Przyjęcie planu")
    String adopt();

    @Message("Publikacja planu")
    String publish();

    @Message("Rozpoczęcie realizacji")
    String startImplementation();

    @Message("Rozpoczęcie zmiany planu")
    String amend();

    @Message("Rezygnacja ze zmiany planu")
    String giveUpAmendment();

    @Message("Zamknięcie planu")
    String close();

    @Message("uchwała")
    String resolution();

    @Message("zarządzenie")
    String order();

    @Message("koordynator powiatu")
    String coordinator();

    @Message("osoba oceniająca w ROPS")
    String reviewer();

    @Message("osoba akceptująca w ROPS")
    String approver();
}
