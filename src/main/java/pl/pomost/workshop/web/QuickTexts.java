package pl.pomost.workshop.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of quick entry. */
@MessageBundle("quick")
public interface QuickTexts {

    @Message("Szybkie wpisywanie")
    String title();

    @Message("Zapisuj słowa tak, jak padły. Enter zapisuje kartkę i otwiera następną.")
    String lead();

    @Message("Co teraz zapisujesz")
    String exercise();

    @Message("Zmień")
    String change();

    @Message("Dalej")
    String begin();

    @Message("Wybierz ćwiczenie, które teraz trwa. Kartki trafią właśnie tam.")
    String chooseHint();

    @Message("Obszar")
    String area();

    @Message("wybierz obszar")
    String chooseArea();

    @Message("cały powiat")
    String wholePowiat();

    @Message("Treść kartki")
    String text();

    @Message("Zapisz kartkę")
    String save();

    @Message("Skąd jest kartka")
    String channel();

    @Message("Kto to powiedział")
    String author();

    @Message("Nazwisko widzą zespół i ROPS. W planie dla wszystkich nie ma nazwisk pod kartkami.")
    String authorHint();

    @Message("bez nazwiska")
    String nobody();

    @Message("Język")
    String language();

    @Message("Dodatkowe pola: {type}")
    String fields(String type);

    @Message("wybierz z listy")
    String choose();

    @Message("Zapisane przed chwilą")
    String lately();

    @Message("Kartka {code} zapisana.")
    String saved(String code);

    @Message("Wycofaj")
    String takeBack();

    @Message("Wycofaj kartkę {code}")
    String takeBackOf(String code);

    @Message("Warsztat nie jest jeszcze otwarty, więc nie można pisać kartek.")
    String notOpen();

    @Message("Przejdź do warsztatu")
    String toWorkshop();

    @Message("Warsztat jest zamknięty. Kartka dostanie znak „dopisana po czasie”.")
    String lateNote();

    @Message("Na tym warsztacie nie pisze się kartek.")
    String noExercises();

    @Message("Ta kartka jest już zapisana jako {code}. Jeśli to nowa myśl, zapisz ją teraz jeszcze raz: trafi na osobną kartkę.")
    String savedBefore(String code);

    @Message("Kartka z tego formularza została wycofana. Jeśli chcesz ją zapisać, wyślij ją jeszcze raz.")
    String takenBack();

    @Message("Bez nazwisk, numerów i adresów. Jedna myśl to jedna kartka. Nie poprawiaj cudzych słów.")
    String remember();

    @Message("Wpisz podniesione ręce albo kropki")
    String countHands();

    @Message("Zobacz tablicę")
    String board();

    @Message("Z warsztatu dnia {day}")
    String fromDay(String day);
}
