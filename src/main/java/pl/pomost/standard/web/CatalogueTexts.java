package pl.pomost.standard.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the catalogue of standards, for everybody. The standards themselves are Polish. */
@MessageBundle("standards")
public interface CatalogueTexts {

    @Message("Standardy obsługi")
    String title();

    @Message("Wspólny katalog, według którego powiaty oceniają same siebie, na poziomach od 0 do 3. Progi są uzgadniane między powiatami i nie są normą prawną.")
    String lead();

    @Message("Pokaż obszar")
    String showArea();

    @Message("Wszystkie")
    String all();

    @Message("Szukaj w nazwach i treści")
    String search();

    @Message("Stan wersji")
    String state();

    @Message("każdy")
    String anyState();

    @Message("Szukaj")
    String find();

    @Message("Standardy na liście: {count}")
    String found(int count);

    @Message("Żaden standard nie pasuje. Zmień obszar, stan albo słowa.")
    String nothing();

    @Message("Pokaż wszystkie standardy")
    String showAll();

    @Message("wersja {number}")
    String version(int number);

    @Message("w przygotowaniu: wersja {number}")
    String coming(int number);

    @Message("Co znaczą poziomy")
    String levels();

    @Message("Poziom {number}")
    String level(int number);

    @Message("projekt")
    String draft();

    @Message("w opiniowaniu")
    String opinion();

    @Message("uzgodniony")
    String agreed();

    @Message("zalecany")
    String recommended();

    @Message("wycofany")
    String withdrawn();

    @Message("Katalog standardów")
    String catalogue();

    @Message("Nazwa")
    String name();

    @Message("Uzasadnienie")
    String rationale();

    @Message("Komu służy")
    String audience();

    @Message("Co obejmuje")
    String coverage();

    @Message("Co mierzymy")
    String measure();

    @Message("Skąd dane")
    String dataSource();

    @Message("Jak często są dane")
    String dataFrequency();

    @Message("Jakie dowody")
    String evidence();

    @Message("Podstawa prawna")
    String legalBasis();

    @Message("Czyj jest")
    String owner();

    @Message("Co się zmienia i dlaczego")
    String changes();

    @Message("Skąd ta wersja")
    String origin();

    @Message("Z katalogu startowego. Progi i opisy są propozycją do uzgodnienia w zespołach międzypowiatowych, nie normą prawną.")
    String starting();

    @Message("Treść wersji {number}")
    String wording(int number);

    @Message("Ta wersja nie obowiązuje.")
    String notInForce();

    @Message("Obowiązuje wersja {number}.")
    String otherInForce(int number);

    @Message("Żadna wersja tego standardu nie obowiązuje, więc nikt nie jest według niego oceniany.")
    String noneInForce();

    @Message("Wersje")
    String versions();

    @Message("Wersja")
    String versionColumn();

    @Message("Obowiązuje od")
    String sinceColumn();

    @Message("Powiaty, które się według niej oceniły")
    String powiatsColumn();

    @Message("Kroki")
    String stepsColumn();

    @Message("od początku katalogu")
    String fromStart();

    @Message("zastąpiona nowszą")
    String superseded();

    @Message("Czym różnią się wersje")
    String differences();

    @Message("Wersja wcześniejsza")
    String before();

    @Message("Wersja późniejsza")
    String after();

    @Message("Porównaj")
    String compare();

    @Message("Od wersji {before} do wersji {after}")
    String between(int before, int after);

    @Message("Te dwie wersje mówią to samo.")
    String same();

    @Message("Dobre praktyki do tego standardu")
    String practices();

    @Message("powiaty, które przejęły: {count}")
    String adopted(long count);
}
