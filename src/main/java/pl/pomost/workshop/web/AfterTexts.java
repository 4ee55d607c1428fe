package pl.pomost.workshop.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of what happens after a workshop: its summary, its tables, and exercises that stay open for a while. */
@MessageBundle("after")
public interface AfterTexts {

    @Message("Podsumowanie warsztatu {stage}")
    String summaryTitle(int stage);

    @Message("Podsumowanie")
    String summary();

    @Message("Nie ma jeszcze podsumowania.")
    String noSummary();

    @Message("Warsztat nie jest jeszcze otwarty. Podsumowanie powstanie z tego, co na nim padnie.")
    String notOpen();

    @Message("Napisz podsumowanie")
    String write();

    @Message("Popraw podsumowanie")
    String mend();

    @Message("Wyślij e-mailem")
    String send();

    @Message("Wydruk: Ctrl+P, papier A4.")
    String printHint();

    @Message("Cała tablica z kartkami")
    String board();

    @Message("Tabele do pobrania")
    String tables();

    @Message("To jest szkic z wyników. Nic nie jest jeszcze zapisane.")
    String drafted();

    @Message("Szkic liczy, kto był (według sektorów, bez nazwisk), i przy każdym ćwiczeniu podaje grupy i kartki z największą liczbą kropek. Przeczytaj go, skróć i dopisz wnioski, a potem zapisz.")
    String draftedHint();

    @Message("Dopisz pod spodem nowy szkic z wyników")
    String draftAgain();

    @Message("Treść podsumowania")
    String text();

    @Message("Pusty wiersz dzieli akapity. Wiersz zaczęty od „-” jest punktem listy. Krótki wiersz bez kropki na końcu jest nagłówkiem. Czyta je cały zespół i trafia do planu: bez nazwisk.")
    String textHint();

    @Message("Zapisz podsumowanie")
    String save();

    @Message("zapisano {time}")
    String savedAt(String time);

    @Message("Ktoś inny zapisał podsumowanie w międzyczasie. Naciśnij „Zapisz podsumowanie”, a zobaczysz obie wersje. Twoja nie zginie.")
    String savedMeanwhile();

    @Message("Tego jeszcze nie zapisaliśmy: tu mogą być dane konkretnej osoby. Tekst jest w tej przeglądarce. Naciśnij „Zapisz podsumowanie”, a pokażemy które miejsca.")
    String notSavedAlone();

    @Message("W polu jest twój tekst i zmiany drugiej osoby: dotyczyły różnych miejsc. Przeczytaj i zapisz.")
    String merged();

    @Message("Zmieniliście te same miejsca. Niżej widać różnice; w polu jest twój tekst.")
    String clash();

    @Message("Co się różni")
    String difference();

    @Message("Wstaw oba teksty")
    String takeBoth();

    @Message("Tabele z warsztatu {stage}")
    String exportTitle(int stage);

    @Message("Wszystko, co jest teraz w warsztacie: kartki, grupy, kropki, wybrane poziomy i oceny standardów, tłumaczenia i liczba osób według sektorów. Także w trakcie warsztatu i z kartkami bez kropek. Przy kartkach bez podpisu nie ma śladu autora. Każde pobranie zapisujemy.")
    String exportLead();

    @Message("Cały warsztat w jednym pliku")
    String whole();

    @Message("Arkusz Excela (XLSX)")
    String workbook();

    @Message("Plik dla programów (JSON)")
    String json();

    @Message("Po jednej tabeli")
    String single();

    @Message("Tabela")
    String table();

    @Message("Wierszy")
    String rows();

    @Message("Pobierz")
    String get();

    @Message("do Excela (CSV ze średnikami)")
    String excel();

    @Message("dla programów (CSV, RFC 4180)")
    String plain();

    @Message("Otwarte po warsztacie {stage}")
    String keepOpenTitle(int stage);

    @Message("Kogo nie było, może jeszcze dopisać kartki: z telefonu kodem warsztatu albo z konta. Kartki mają znak, że przyszły po warsztacie, a te osoby nie trafiają na listę obecności. Po ostatnim dniu ćwiczenia zamkną się same.")
    String keepOpenLead();

    @Message("Zaczną być otwarte po zamknięciu warsztatu.")
    String keepOpenLater();

    @Message("Ten dzień już minął: ćwiczenia są zamknięte.")
    String keepOpenOver();

    @Message("Drzwi tego warsztatu są zamknięte: kto jeszcze nie dołączył, nie dołączy także teraz.")
    String keepOpenDoor();

    @Message("Otwórz drzwi na stronie prowadzenia")
    String toDoor();

    @Message("Które ćwiczenia zostają otwarte")
    String whichStay();

    @Message("Do kiedy, włącznie")
    String untilDay();

    @Message("Najdalej 60 dni od dziś.")
    String untilHint();

    @Message("Podaj dzień od dziś do 60 dni naprzód.")
    String wrongDay();

    @Message("Zapisz")
    String keep();

    @Message("Adres dla nieobecnych")
    String forAbsent();

    @Message("Warsztat nie był prowadzony na żywo, więc nie ma kodu dla telefonów. Osoby z zespołu dopiszą kartki ze swoich kont.")
    String noCode();
}
