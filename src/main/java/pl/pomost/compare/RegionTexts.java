package pl.pomost.compare;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the region added up, and of the rows behind its numbers. */
@MessageBundle("compareRegion")
public interface RegionTexts {

    @Message("Województwo razem")
    String heading();

    @Message("Czego brakuje wielu powiatom, czego potrzebują, o co proszą i ile to kosztuje. Każda liczba otwiera pozycje, z których powstała.")
    String lead();

    @Message("Liczymy to, co zespoły mają w planach teraz: potwierdzone wpisy diagnozy, uzgodnione oceny i działania, których nikt nie zaniechał. Gdy wybierzesz rok albo źródło, liczymy tylko działania, które mają w nim koszt albo pieniądze: z ich kosztów bierzemy ten rok, z ich pieniędzy ten rok i to źródło.")
    String counted();

    @Message("Wspólne potrzeby: potwierdzone wpisy diagnozy według obszaru i rodzaju")
    String byKind();

    @Message("Wspólne potrzeby: potwierdzone wpisy diagnozy według obszaru i grupy")
    String byGroup();

    @Message("Wpis o kilku grupach liczy się w każdej, w sumie raz.")
    String groupsHint();

    @Message("bez roku")
    String noYear();

    @Message("nie podano")
    String notSaid();

    @Message("Edycja")
    String edition();

    @Message("Standard")
    String standard();

    @Message("wszystkie standardy")
    String allStandards();

    @Message("Rok wydatku")
    String spendingYear();

    @Message("wszystkie lata")
    String allYears();

    @Message("Źródło")
    String source();

    @Message("wszystkie źródła")
    String allSources();

    @Message("Stan pieniędzy")
    String state();

    @Message("każdy stan")
    String anyState();

    @Message("Rodzaj wpisu")
    String kind();

    @Message("każdy rodzaj")
    String anyKind();

    @Message("Kogo dotyczy")
    String group();

    @Message("wszyscy")
    String anyGroup();

    @Message("Adresat postulatu")
    String addressee();

    @Message("wszyscy adresaci")
    String anyAddressee();

    @Message("Obszary")
    String areas();

    @Message("Powiaty")
    String powiats();

    @Message("Luki wspólne dla powiatów")
    String gaps();

    @Message("W kolejności katalogu standardów. Luka to poziom niższy od celu, który zespół sam sobie postawił.")
    String gapsHint();

    @Message("Powiaty z oceną")
    String assessed();

    @Message("Chcą być wyżej")
    String wanting();

    @Message("Brakujące poziomy razem")
    String steps();

    @Message("Na poziomie 0")
    String atNone();

    @Message("Obszar")
    String area();

    @Message("Razem")
    String together();

    @Message("Postulaty według adresata")
    String asks();

    @Message("Od tych, do których zwraca się najwięcej powiatów. Różne zapisy tego samego adresata liczymy razem i wszystkie pokazujemy; łączy je i rozdziela ROPS.")
    String asksHint();

    @Message("Do kogo")
    String whom();

    @Message("Jak napisano")
    String wordings();

    @Message("Postulaty")
    String asksHead();
}
