package pl.pomost.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the path of a plan, wherever it is told. */
@MessageBundle("path")
public interface PathTexts {

    @Message("{code}. {text} {evidence}")
    String unmet(String code, String text, String evidence);

    @Message("Plan zmienił stan")
    String movedTitle();

    @Message("Plan jest teraz w stanie „{state}”: zrobiła to osoba {who}, {when}. Niczego nie zmieniliśmy. Wróć na stronę „Droga planu”.")
    String movedMeanwhile(String state, String who, String when);

    @Message("Plan jest w stanie „{state}”")
    String wrongStateTitle(String state);

    @Message("Krok „{step}” z tego stanu nie prowadzi. Niczego nie zmieniliśmy. Wróć na stronę „Droga planu”.")
    String wrongState(String step);

    @Message("Tego kroku nie można teraz zrobić")
    String closedTitle();

    @Message("Zatwierdza inna osoba niż ta, która oceniała plan.")
    String samePerson();

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

    @Message("roboczy")
    String draft();

    @Message("w konsultacjach")
    String consultation();

    @Message("złożony")
    String submitted();

    @Message("ocena formalna")
    String formalCheck();

    @Message("ocena merytoryczna")
    String substantiveReview();

    @Message("do poprawy")
    String returned();

    @Message("zaakceptowany przez ROPS")
    String accepted();

    @Message("przyjęty")
    String adopted();

    @Message("opublikowany")
    String published();

    @Message("w realizacji")
    String inImplementation();

    @Message("aktualizowany")
    String amended();

    @Message("zamknięty")
    String closed();

    @Message("Otwarcie konsultacji")
    String openConsultation();

    @Message("Odwołanie konsultacji")
    String callOffConsultation();

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

    @Message("koordynator powiatu")
    String coordinator();

    @Message("recenzent ROPS")
    String reviewer();

    @Message("osoba zatwierdzająca w ROPS")
    String approver();
}
