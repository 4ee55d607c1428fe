package pl.pomost.vision.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages of goals. */
@MessageBundle("goal")
public interface GoalTexts {

    @Message("Równowaga celów")
    String balance();

    @Message("Czy cele służą wszystkim celom regionalnym i wszystkim trzem krokom: są z nami, usługi, aktywność i przynależność.")
    String balanceLead();

    @Message("Cele według celu regionalnego i kroku")
    String balanceCaption();

    @Message("Cel, który służy kilku celom regionalnym, stoi w kilku wierszach.")
    String balanceHint();

    @Message("Cel regionalny")
    String regionalAim();

    @Message("Cele")
    String goalsCounted();

    @Message("Wszystkie cele")
    String allGoals();

    @Message("Liczymy tylko cele obszarów, które możesz zobaczyć.")
    String ownAreas();

    @Message("Żaden cel nie służy celom regionalnym:")
    String unserved();

    @Message("Bez kroku:")
    String stepless();

    @Message("Bez celu regionalnego:")
    String aimless();

    @Message("Wystarczy tytuł i obszar. Resztę dopiszesz później.")
    String enough();

    @Message("Cele: jak powinno być")
    String title();

    @Message("Cele")
    String section();

    @Message("Każdy cel odpowiada na wpis diagnozy i da się zmierzyć.")
    String lead();

    @Message("Wizja")
    String vision();

    @Message("Podział")
    String views();

    @Message("Dodaj cel")
    String add();

    @Message("Na początku {start}, cel {end}")
    String standing(String start, String end);

    @Message("Zmień cel")
    String edit();

    @Message("Zapisz cel")
    String save();

    @Message("Usuń cel")
    String remove();

    @Message("Usuń cel {code}")
    String removeTitle(String code);

    @Message("Cel zniknie z planu razem ze swoimi połączeniami z diagnozą i kartkami. Tego nie da się cofnąć.")
    String removeHint();

    @Message("Nie ma jeszcze celów")
    String empty();

    @Message("Cel mówi, co ma się zmienić, o ile i do kiedy. Najłatwiej zrobić go z potwierdzonych wpisów diagnozy i kartek z warsztatu.")
    String emptyHint();

    @Message("W tym obszarze nie ma celów.")
    String nothingFound();

    @Message("Cele w kolejności planu")
    String caption();

    @Message("Cel")
    String goal();

    @Message("Obszar")
    String area();

    @Message("Obszar jest częścią kodu celu, więc potem nie można go zmienić.")
    String areaHint();

    @Message("Miernik")
    String measure();

    @Message("Po czym poznamy, że się udało? Na przykład: odsetek szkół ze wspólną procedurą.")
    String measureHint();

    @Message("Jednostka")
    String unit();

    @Message("Jest → będzie")
    String change();

    @Message("Termin")
    String deadline();

    @Message("Działania")
    String actions();

    @Message("Tytuł")
    String goalTitle();

    @Message("Krótko, najwyżej 300 znaków.")
    String goalTitleHint();

    @Message("Treść celu")
    String text();

    @Message("Co, dla kogo, o ile i do kiedy.")
    String textHint();

    @Message("Wartość bazowa")
    String baseline();

    @Message("Ile jest dzisiaj.")
    String baselineHint();

    @Message("Wartość bazowa: z dnia")
    String baselineDate();

    @Message("Wartość docelowa")
    String target();

    @Message("Droga do celu")
    String progress();

    @Message("Krok")
    String step();

    @Message("Cele regionalne")
    String aims();

    @Message("Lider: instytucja")
    String leaderInstitution();

    @Message("Lider: stanowisko")
    String leaderPosition();

    @Message("Stanowisko, nie nazwisko. Na przykład: inspektor ds. edukacji.")
    String positionHint();

    @Message("Lider")
    String leader();

    @Message("Priorytet")
    String priority();

    @Message("Wpisy diagnozy, na które odpowiada")
    String diagnosis();

    @Message("Kartki źródłowe")
    String cards();

    @Message("Słowa z sali, z których powstał cel.")
    String cardsHint();

    @Message("Działania, które go realizują")
    String actionsOf();

    @Message("Wskaźniki, które go mierzą")
    String indicatorsOf();

    @Message("Nić")
    String thread();

    @Message("Zrób z tego cel")
    String fromCards();

    @Message("Dodaj działanie do tego celu")
    String addNext();

    @Message("Skąd")
    String origin();
}
