package pl.pomost.workshop.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of getting a workshop ready, of its papers and of the exit survey. */
@MessageBundle("before")
public interface BeforeTexts {

    @Message("Przygotowanie warsztatu {stage}")
    String title(int stage);

    @Message("Przygotowanie")
    String preparation();

    @Message("Gotowe {ready} z {all}.")
    String ready(int ready, int all);

    @Message("Zapisz termin w kalendarzu")
    String toCalendar();

    @Message("Co już wiadomo")
    String known();

    @Message("Termin")
    String day();

    @Message("Godziny")
    String hours();

    @Message("Miejsce")
    String place();

    @Message("Prowadzi")
    String facilitator();

    @Message("Zespół i goście")
    String team();

    @Message("Ustal")
    String set();

    @Message("do ustalenia")
    String unset();

    @Message("Do druku")
    String toPrint();

    @Message("Wydrukuj tę stronę: Ctrl+P albo „Drukuj” w menu przeglądarki. Papier A4. Menu i ta wskazówka nie wyjdą na papierze.")
    String printThis();

    @Message("Otwórz stronę i wydrukuj ją w przeglądarce (Ctrl+P). Papier A4.")
    String printHint();

    @Message("Co ma być gotowe")
    String checklist();

    @Message("Do załatwienia")
    String tasks();

    @Message("Materiały ze scenariusza")
    String materials();

    @Message("Zapisz, co jest gotowe")
    String save();

    @Message("Zapisano.")
    String saved();

    @Message("Zaproszenia wysłane, także do osób, których jeszcze brakuje w zespole")
    String taskInvitations();

    @Message("Sala: wejście bez schodów, toaleta, stoły na 4–7 osób, ściana na plakaty")
    String taskRoom();

    @Message("Języki: kto tłumaczy i komu, proste słowa bez skrótów")
    String taskLanguages();

    @Message("Osoba notująca przy każdym stole")
    String taskScribes();

    @Message("Wydrukowane: program, lista obecności z klauzulą, identyfikatory, ankieta")
    String taskPrints();

    @Message("gotowe")
    String isReady();

    @Message("czeka")
    String isWaiting();

    @Message("Program warsztatu {stage}")
    String agendaTitle(int stage);

    @Message("Program")
    String agenda();

    @Message("Lista obecności, warsztat {stage}")
    String attendanceTitle(int stage);

    @Message("Lista obecności z miejscem na podpis")
    String attendance();

    @Message("Identyfikatory, warsztat {stage}")
    String badgesTitle(int stage);

    @Message("Identyfikatory, 10 na kartce")
    String badges();

    @Message("Ankieta na wyjście, warsztat {stage}")
    String surveyTitle(int stage);

    @Message("Ankieta na wyjście: po polsku, ukraińsku i angielsku")
    String survey();

    @Message("Czas")
    String time();

    @Message("Co robimy")
    String what();

    @Message("Minuty")
    String minutes();

    @Message("Razem")
    String total();

    @Message("Wynik: {outcome}")
    String outcome(String outcome);

    @Message("Lp.")
    String number();

    @Message("Imię i nazwisko")
    String person();

    @Message("Instytucja i funkcja")
    String office();

    @Message("Podpis")
    String signature();

    @Message("Podpis potwierdza obecność i to, że znam klauzulę na końcu listy.")
    String signatureHint();

    @Message("Wersja {version}. Wzór; przed użyciem sprawdza go inspektor ochrony danych.")
    String clauseVersion(String version);

    @Message("Nie ma jeszcze nikogo w zespole. Najpierw dodaj osoby.")
    String nobody();

    @Message("Do zespołu")
    String toTeam();

    @Message("Wyniki ankiety, warsztat {stage}")
    String resultsTitle(int stage);

    @Message("Przepisz odpowiedzi z arkuszy, każdą w osobnym wierszu. Bez nazwisk i pojedynczych historii.")
    String resultsLead();

    @Message("Ile arkuszy wróciło")
    String sheets();

    @Message("Co było potrzebne?")
    String needed();

    @Message("Czego zabrakło?")
    String missing();

    @Message("Jedna rzecz do zmiany")
    String change();

    @Message("Każda odpowiedź w osobnym wierszu.")
    String eachLine();

    @Message("Zapisz wyniki ankiety")
    String saveResults();

    @Message("Wszystkie wydruki: plakaty, kartki z kodami, zasady")
    String allPrints();
}
