package pl.pomost.thread;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the red thread: on its own pages and wherever a line of it is shown or its links are picked. */
@MessageBundle("thread")
public interface ThreadTexts {

    @Message("{#when kind}{#is CARD}Słowa z sali{#is RESOURCE}Zasób{#is DIAGNOSIS}Diagnoza{#is VISION}Wizja{#is GOAL}Cel{#is ACTION}Działanie{#is INDICATOR}Wskaźnik{#is RISK}Ryzyko{#is POSTULATE}Postulat{/when}")
    String knot(Knot kind);

    @Message("{#when kind}{#is CARD}żadna kartka o tym nie mówi{#is DIAGNOSIS}nie wynika z żadnego wpisu diagnozy{#is GOAL}żaden cel z tym nie jest połączony{#is ACTION}żadne działanie tego nie realizuje{#is INDICATOR}żaden wskaźnik tego nie mierzy{#else}brak{/when}")
    String none(Knot kind);

    @Message("Czerwona nić")
    String title();

    @Message("Od słów z sali do wskaźnika i z powrotem. Każdy koralik prowadzi dalej.")
    String lead();

    @Message("Nić")
    String line();

    @Message("i jeszcze {count}")
    String more(int count);

    @Message("Co na niczym nie wisi")
    String loose();

    @Message("Te rzeczy nie mają jeszcze połączenia. Połącz je albo napisz, dlaczego zostają.")
    String looseHint();

    @Message("Wszystko jest połączone.")
    String nothingLoose();

    @Message("{#when gap}{#is ENTRY_WITHOUT_CARD}wpis bez kartki{#is ENTRY_WITHOUT_GOAL}potwierdzony wpis, na który nie odpowiada żaden cel{#is GOAL_WITHOUT_ENTRY}cel bez wpisu diagnozy{#is GOAL_WITHOUT_ACTION}cel bez działania{#is GOAL_WITHOUT_INDICATOR}cel bez wskaźnika{#is ACTION_WITHOUT_GOAL}działanie bez celu{#is INDICATOR_WITHOUT_GOAL}wskaźnik bez celu{/when}")
    String gap(Gap gap);

    @Message("Połącz")
    String join();

    @Message("Nici jeszcze nie ma")
    String empty();

    @Message("Nić zaczyna się od kartek z warsztatów: z nich powstają wpisy diagnozy, z wpisów cele, z celów działania i wskaźniki.")
    String emptyHint();

    @Message("Przejdź do warsztatów")
    String toWorkshops();

    @Message("Dodaj pierwszy cel")
    String addGoal();

    @Message("Zobacz kartki")
    String seeCards();

    @Message("Otwórz {code}")
    String open(String code);

    @Message("Kartki: warsztat")
    String cardStage();

    @Message("Kartki: obszar")
    String cardArea();

    @Message("Kartki: słowo w treści")
    String cardWord();

    @Message("Do wyboru: {count}")
    String pickMore(int count);

    @Message("Pokaż te kartki")
    String showCards();

    @Message("każdy warsztat")
    String everyStage();

    @Message("warsztat {number}")
    String stage(int number);

    @Message("każdy obszar")
    String everyArea();

    @Message("Kartki niesprawdzone z papierem")
    String unchecked();

    @Message("Powód, mimo że kartki nie są sprawdzone")
    String uncheckedReason();

    @Message("Nikt drugi nie porównał jeszcze z papierem kartek: {codes}. Sprawdźcie je najpierw albo napisz, dlaczego wpis ma się na nich oprzeć już teraz.")
    String uncheckedSources(String codes);

    @Message("Napisz powód krócej: najwyżej {most} znaków.")
    String reasonTooLong(int most);

    @Message("Nie ma jeszcze nic do wyboru.")
    String nothingToPick();

    @Message("Pokazano {shown} z {all}. Zawęź wybór warsztatem, obszarem albo słowem.")
    String narrow(int shown, int all);

    @Message("Nie można usunąć: wisi na tym coś jeszcze")
    String stillHolds();

    @Message("Najpierw odłącz albo usuń te rzeczy:")
    String stillHoldsHint();

}
