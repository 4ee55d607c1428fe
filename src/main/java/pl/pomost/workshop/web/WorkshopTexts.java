package pl.pomost.workshop.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of a workshop's page. */
@MessageBundle("workshop")
public interface WorkshopTexts {

    @Message("Warsztaty")
    String workshops();

    @Message("Przygotuj warsztaty")
    String prepare();

    @Message("Ten powiat nie ma jeszcze warsztatów. Program każdego spotkania jest gotowy: minuty, pytania i kartki. Po przygotowaniu ustalisz terminy i zaprosisz ludzi.")
    String prepareLead();

    @Message("Warsztaty przygotowuje koordynator powiatu.")
    String prepareOthers();

    @Message("Powiat nie bierze udziału w tej edycji, więc nie ma tu warsztatów.")
    String notEnrolled();

    @Message("Warsztat {stage}: {title}")
    String title(int stage, String title);

    @Message("Ustal terminy")
    String setDates();

    @Message("Wpisz dzień, godziny i miejsce warsztatu {number}. Potem zaproś uczestników.")
    String setDatesLead(int number);

    @Message("Ustal termin warsztatu {number}")
    String setDate(int number);

    @Message("termin jeszcze nieustalony")
    String noDate();

    @Message("przed nami")
    String planned();

    @Message("trwa")
    String open();

    @Message("zakończony")
    String closed();

    @Message("Zapisano.")
    String saved();

    @Message("Otwórz warsztat")
    String openButton();

    @Message("Po otwarciu można pisać kartki.")
    String openHint();

    @Message("Warsztat nie ma terminu. Otworzyć dziś? Jeśli nie, ustal najpierw termin.")
    String openToday();

    @Message("Otwórz warsztat dziś")
    String openTodayButton();

    @Message("Nie ma jeszcze żadnej kartki. Otwarty przez pomyłkę?")
    String untouched();

    @Message("Cofnij otwarcie")
    String takeOpeningBack();

    @Message("Zamknij warsztat")
    String closeButton();

    @Message("Dopisz kartki")
    String addCards();

    @Message("Zobacz tablicę")
    String board();

    @Message("Wpisz kropki")
    String dots();

    @Message("Program")
    String agenda();

    @Message("{minutes} min")
    String minutes(int minutes);

    @Message("Powstanie: {outcome}.")
    String outcome(String outcome);

    @Message("Przygotuj: {materials}.")
    String materials(String materials);

    @Message("Pytania dla osoby prowadzącej")
    String leaderQuestions();

    @Message("Obecność")
    String attendance();

    @Message("Lista obecności")
    String attendanceList();

    @Message("Nikt nie jest jeszcze zaznaczony.")
    String nobodyYet();

    @Message("Nie ma jeszcze nikogo do zaznaczenia. Dodaj osoby do zespołu albo dopisz gościa.")
    String noPeople();

    @Message("Przejdź do zespołu")
    String toTeam();

    @Message("Osoba")
    String person();

    @Message("Instytucja")
    String institution();

    @Message("Obszar")
    String area();

    @Message("Jak pisze")
    String how();

    @Message("gość")
    String guest();

    @Message("Jak pisze: {name}")
    String howOf(String name);

    @Message("Zapisz listę obecności")
    String saveAttendance();

    @Message("Dopisz gościa")
    String addGuest();

    @Message("Imię i nazwisko")
    String fullName();

    @Message("Kogo reprezentuje")
    String sector();

    @Message("Funkcja")
    String job();

    @Message("(można pominąć)")
    String optional();

    @Message("wybierz z listy")
    String choose();

    @Message("bez instytucji")
    String noInstitution();

    @Message("Instytucji, której nie ma na liście, dodasz na stronie zespołu.")
    String institutionHint();

    @Message("Termin i miejsce")
    String dateAndPlace();

    @Message("Data")
    String date();

    @Message("Od godziny")
    String starts();

    @Message("Do godziny")
    String ends();

    @Message("Miejsce")
    String place();

    @Message("Kto prowadzi")
    String leader();

    @Message("Zapisz termin i miejsce")
    String savePlan();

    @Message("Zamknięcie warsztatu")
    String closing();

    @Message("Napisz, co ustaliliście. Po zamknięciu nowe kartki dostają znak „dopisana po czasie”. Warsztat można otworzyć ponownie.")
    String closingLead();

    @Message("Podsumowanie")
    String summary();

    @Message("Kilka zdań dla tych, których nie było. Bez nazwisk i pojedynczych historii.")
    String summaryHint();

    @Message("Warsztat jest zamknięty. Nowe kartki dostają znak „dopisana po czasie”.")
    String closedLead();

    @Message("Otwórz warsztat ponownie")
    String reopen();

    @Message("własny telefon")
    String device();

    @Message("osoba notująca")
    String scribe();

    @Message("papier")
    String paper();

    @Message("Podaj dzień, miesiąc i rok.")
    String dateWrong();

    @Message("Podaj godzinę, na przykład 09:00.")
    String hourWrong();

    @Message("Skróć do 300 znaków.")
    String tooLong();

    @Message("W tekście jest znak, którego nie widać. Skasuj tekst i wpisz go ponownie.")
    String unseen();

    @Message("Jest nowa wersja scenariusza: {version}")
    String newerScenario(String version);

    @Message("Zobacz, co się zmieni")
    String seeNewer();

    @Message("Scenariusz tych warsztatów")
    String scenario();

    @Message("Termin jest poza oknem tej edycji: {window}.")
    String outsideWindow(String window);

    @Message("Możesz go zostawić. Uprzedź ROPS, że warsztat odbędzie się w innym czasie.")
    String outsideWindowHint();
    @Message("z telefonem")
    String withPhone();

    @Message("przez osobę notującą")
    String byScribe();

    @Message("na papierze")
    String onPaper();

    @Message("Podsumowanie z wyników")
    String toSummary();

    @Message("Tabele do pobrania")
    String toTables();

    @Message("Kartki z papieru")
    String fromPaper();

    @Message("Gdy zawiedzie sieć: wydruki")
    String toPaper();

    @Message("Zostaw ćwiczenia otwarte dla nieobecnych")
    String toStayOpen();

    @Message("Dopisz osoby z papierowej listy")
    String addPaperPeople();

    @Message("Osoby spoza listy powyżej")
    String paperPeople();

    @Message("Jedna osoba w wierszu: imię i nazwisko. Kto już jest na liście pod tym nazwiskiem, zostanie tylko zaznaczony.")
    String paperPeopleHint();
}
