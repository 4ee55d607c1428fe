package pl.pomost.workshop.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of boards and dots. */
@MessageBundle("board")
public interface BoardTexts {

    @Message("Tablica: {title}")
    String title(String title);

    @Message("Warsztat {stage}: {title}")
    String workshop(int stage, String title);

    @Message("Dodaj kartkę")
    String add();

    @Message("Wpisz kropki")
    String enterDots();

    @Message("Pokaż obszar")
    String showArea();

    @Message("Wszystkie")
    String all();

    @Message("Ćwiczenie")
    String activity();

    @Message("cały warsztat")
    String wholeWorkshop();

    @Message("Pokaż")
    String show();

    @Message("Cały powiat")
    String wholePowiat();

    @Message("Kropki:")
    String dotsBy();

    @Message("wpływ {dots}")
    String influence(long dots);

    @Message("karta anonimowa")
    String anonymous();

    @Message("dopisana po czasie")
    String late();

    @Message("Treść usunięta: {reason}")
    String redacted(String reason);

    @Message("Zaznacz {code}")
    String tick(String code);

    @Message("Tu pojawią się słowa z sali. Na razie nie ma żadnej kartki.")
    String empty();

    @Message("W tym miejscu nie ma kartek. Wybierz inne ćwiczenie albo obszar.")
    String emptyHere();

    @Message("Zaznaczone kartki")
    String chosen();

    @Message("Zaznacz na tablicy kartki, które mówią to samo. Słowa na nich zostaną bez zmian.")
    String chosenHint();

    @Message("Do której grupy")
    String toGroup();

    @Message("nowa grupa")
    String newGroup();

    @Message("Nazwa grupy")
    String groupName();

    @Message("Połącz w grupę")
    String group();

    @Message("Połączono {cards}.")
    String joined(String cards);

    @Message("Cofnij")
    String undo();

    @Message("Wyjmij z grupy")
    String ungroup();

    @Message("Kropki: {title}")
    String dotsTitle(String title);

    @Message("Pytanie")
    String question();

    @Message("Skąd są kropki")
    String channel();

    @Message("Kropki na kartkach")
    String dotsTable();

    @Message("Kartka")
    String card();

    @Message("Inne źródła")
    String others();

    @Message("Liczba kropek")
    String count();

    @Message("Kropki na kartce {code}")
    String countOf(String code);

    @Message("Razem na to pytanie: {total} z {limit}. Obecnych: {present}, każda osoba ma {each}.")
    String totals(long total, long limit, long present, int each);

    @Message("Zapisz kropki")
    String saveDots();

    @Message("Poprawna liczba zastępuje poprzednią. Puste pole to zero.")
    String dotsHint();

    @Message("Wpisz, ile osób podniosło rękę przy każdym poziomie. Na liście obecności: {present}.")
    String handsHint(long present);

    @Message("Na tym warsztacie nie głosuje się kropkami.")
    String noQuestions();

    @Message("Nie ma kartek, na które można położyć kropki.")
    String noCards();

    @Message("Najpierw zapisz listę obecności: od niej zależy, ile jest kropek.")
    String nobodyPresent();

    @Message("Ktoś wpisał tu w międzyczasie {now}, a Ty wpisujesz {typed}. Zapisz jeszcze raz, jeśli Twoja liczba ma zastąpić tamtą; jeśli liczyliście inne osoby, wpisz razem {sum}.")
    String countedMeanwhile(long now, long typed, long sum);

    @Message("Wpisz liczbę całkowitą od zera.")
    String wholeNumber();

    @Message("Zapisano kropki.")
    String dotsSaved();

    @Message("Ktoś inny zapisał właśnie liczby w tym kanale. To, co wpisujesz, zostaje; liczby, których tu nikt nie zmienił, są już nowe:")
    String countedByOthers();

    @Message("Kartki jednego rodzaju: {codes}. Jeżeli mówią to samo, zróbcie z nich jeden wpis; słów nikt nie zmieni.")
    String doubles(String codes);

    @Message("{label} razem")
    String join(String label);
    @Message("z telefonów")
    String fromPhones();

    @Message("od notujących")
    String fromScribes();

    @Message("z papieru")
    String fromPaper();

    @Message("niesprawdzone z papierem")
    String unchecked();

    @Message("Zaznacz kartki, a tu znajdziesz, co z nimi zrobić: grupę, wpis, parking.")
    String idle();
}
