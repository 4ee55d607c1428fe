package pl.pomost.diagnosis.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words about the way of a standard: from an older version to a newer one, from a level to its target, from one day to another. */
@MessageBundle("gap")
public interface GapTexts {

    @Message("Ten standard w katalogu: wszystkie wersje")
    String inCatalogue();

    @Message("Oceniono według wersji {by}; obowiązuje {now}")
    String olderTitle(int by, int now);

    @Message("Ocena zostaje przy swojej wersji, dopóki zespół nie oceni się na nowo. Oto, jak zmieniły się warunki poziomów.")
    String olderLead();

    @Message("Ocena według wersji {now}")
    String anewTitle(int now);

    @Message("Uzgodnijcie poziom na nowo; oceny osób też liczą się od nowa. Dotychczasowa ocena (według wersji {by}) zostanie w zapisanych stanach.")
    String anewLead(int by);

    @Message("Warunki poziomów są takie same; zmieniło się co innego.")
    String sameLevels();

    @Message("Poziom {level}")
    String levelChanged(int level);

    @Message("Wszystkie różnice")
    String allDifferences();

    @Message("Oceń według wersji {now}")
    String assessBy(int now);

    @Message("Zostań przy wersji {by}")
    String stayWith(int by);

    @Message("Jak dojść do celu")
    String aimsTitle();

    @Message("osiągnięty")
    String reached();

    @Message("Żadne działanie jeszcze do tego nie prowadzi.")
    String noAction();

    @Message("Inne działania, które podnoszą ten standard")
    String otherActions();

    @Message("poziom {from} → {to}")
    String change(String from, String to);

    @Message("Zaplanuj działanie")
    String planAction();

    @Message("Wskaż działania, które już są w planie")
    String tie();

    @Message("Działania, które podnoszą ten standard")
    String tieLegend();

    @Message("Zaznaczone dostaną zmianę poziomu z obecnego na docelowy. Zmianę, którą działanie już ma, poprawisz w jego formularzu.")
    String tieHint();

    @Message("Standard nie ma celu powyżej obecnego poziomu. Ustalcie cel, zanim wskażecie działania.")
    String nothingWanted();

    @Message("Zapisz wybór działań")
    String saveTies();

    @Message("Co zrobili inni")
    String elsewhere();

    @Message("Dobre praktyki na ten standard")
    String practices();

    @Message("przejęły powiaty: {count}")
    String adopted(long count);

    @Message("Nie ma jeszcze działań innych powiatów, które podnoszą ten standard i które możesz zobaczyć.")
    String nowhere();

    @Message("Najpierw działania powiatów, które są już na poziomie, do którego zmierzacie.")
    String arrivedFirst();

    @Message("Zrobione albo w toku")
    String done();

    @Message("Planowane")
    String onlyPlanned();

    @Message("Poziom powiatu dziś")
    String standsColumn();

    @Message("Działanie")
    String actionColumn();

    @Message("Powiat, edycja")
    String powiatColumn();

    @Message("Zmiana poziomu")
    String changeColumn();

    @Message("Stan")
    String stateColumn();

    @Message("Prowadzą do celu:")
    String leading();

    @Message("Poniżej celu i bez działania.")
    String unplanned();

    @Message("Zapisane stany i zmiany w czasie")
    String snapshots();
}
