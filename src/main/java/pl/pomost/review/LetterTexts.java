package pl.pomost.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of letters about the path of a plan. A letter greets, says what happened, what is asked for and until when, and where. */
@MessageBundle("reviewletters")
public interface LetterTexts {

    @Message("Plan do oceny: {powiat}, wersja {version}")
    String submittedSubject(String powiat, int version);

    @Message("Złożono plan do oceny: {powiat}, wersja {version}.")
    String submitted(String powiat, int version);

    @Message("Ocena powinna być gotowa do {day}.")
    String reviewDue(String day);

    @Message("Plan wrócił do poprawy: {powiat}")
    String returnedSubject(String powiat);

    @Message("ROPS zwrócił plan do poprawy: {powiat}, wersja {version}. Powód jest na stronie „Droga planu”.")
    String returned(String powiat, int version);

    @Message("Uwagi, które wstrzymują akceptację: {count}. Odpowiedz na każdą.")
    String blocking(int count);

    @Message("Poprawiony plan prosimy złożyć do {day}.")
    String correctionDue(String day);

    @Message("Plan zaakceptowany: {powiat}")
    String acceptedSubject(String powiat);

    @Message("ROPS zaakceptował plan: {powiat}, wersja {version}{#if recommendations}, z zaleceniami{/if}.")
    String accepted(String powiat, int version, boolean recommendations);

    @Message("Teraz organ powiatu przyjmuje plan uchwałą lub zarządzeniem. Potem wpisz w Pomoście numer i datę i dołącz plik.")
    String adoptNext();

    @Message("Plan przyjęty: {powiat}")
    String adoptedSubject(String powiat);

    @Message("Organ powiatu przyjął plan: {powiat}, wersja {version}.")
    String adopted(String powiat, int version);

    @Message("Plan opublikowany: {powiat}")
    String publishedSubject(String powiat);

    @Message("Plan jest publiczny: {powiat}, wersja {version}. Może go przeczytać każdy.")
    String published(String powiat, int version);

    @Message("Plan w stanie „{state}”: {powiat}")
    String movedSubject(String state, String powiat);

    @Message("Plan jest teraz w stanie „{state}”: {powiat}.")
    String moved(String state, String powiat);

    @Message("Ocena planu przydzielona tobie: {powiat}")
    String reviewerSubject(String powiat);

    @Message("Przydzielono ci ocenę planu: {powiat}.")
    String reviewer(String powiat);

    @Message("Akceptacja planu przydzielona tobie: {powiat}")
    String approverSubject(String powiat);

    @Message("Przydzielono ci akceptację planu: {powiat}. Ocenia go inna osoba.")
    String approver(String powiat);

    @Message("Prośba o opinię: {powiat}, {area}")
    String opinionSubject(String powiat, String area);

    @Message("ROPS prosi cię o opinię o jednym obszarze planu: {powiat}, {area}.")
    String opinion(String powiat, String area);

    @Message("Odpowiedz do {day}.")
    String opinionDue(String day);

    @Message("{#if left == 0}Dziś mija termin{#else if left == 1}Jutro mija termin{#else}Za {left} dni mija termin{/if}: {what}, {powiat}")
    String dueSubject(int left, String what, String powiat);

    @Message("Przypominamy: {what}, {powiat}.")
    String due(String what, String powiat);

    @Message("Termin: {day}.")
    String dueDay(String day);

    @Message("ocena planu")
    String dueReview();

    @Message("poprawa planu")
    String dueCorrection();

    @Message("opinia o obszarze {area}")
    String dueOpinion(String area);

    @Message("Uwaga {code}: {#when state}{#is ANSWERED}jest odpowiedź powiatu{#is CLOSED}zamknięta przez ROPS{#is OPEN}otwarta ponownie{#is CARRIED}odłożona{/when}, {powiat}")
    String remark(String code, RemarkState state, String powiat);

    @Message("Jest opinia organizacji: {organisation}, {powiat}")
    String outsideGiven(String organisation, String powiat);

    @Message("Jest opinia o obszarze {area}, {powiat}")
    String opinionGiven(String area, String powiat);
}
