package pl.pomost.compare.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages on which powiats are compared. */
@MessageBundle("compare")
public interface CompareTexts {

    @Message("Porównanie powiatów")
    String section();

    @Message("Widoki porównania")
    String views();

    @Message("Zakresy dla wszystkich")
    String ranges();

    @Message("Macierz")
    String matrix();

    @Message("Mapa")
    String map();

    @Message("Profil powiatu")
    String profileView();

    @Message("Zmiany w czasie")
    String changes();

    @Message("Obok siebie")
    String beside();

    @Message("Razem w regionie")
    String region();

    @Message("Pieniądze źródeł")
    String allocations();

    @Message("Adresaci postulatów")
    String addressees();

    @Message("Na tej stronie")
    String onThisPage();

    @Message("Co znaczą kody kolumn")
    String columns();

    @Message("Od luki do działania: strona standardu w tym powiecie")
    String toGap();

    @Message("Pokaż")
    String show();

    @Message("Wybierz, co porównać")
    String choose();

    @Message("Mapa powiatów")
    String tiles();

    @Message("Pobierz")
    String download();

    @Message("Jak to czytać")
    String howToRead();

    @Message("Ten widok, z tym wyborem, ma stały adres: możesz go wysłać komuś, kto też ma tu konto.")
    String linkHint();

    @Message("Nie ma tu czego pokazać. Zmień wybór powyżej.")
    String nothing();

    @Message("Jesteś tutaj")
    String here();

    @Message("Poziom {level}: {words}")
    String level(int level, String words);

    @Message("Zespół nie uzgodnił jeszcze poziomu tego standardu.")
    String notAssessed();

    @Message("Nie nasze zadanie")
    String notOurs();

    @Message("Ocena")
    String assessment();

    @Message("Uzgodniono")
    String agreedOn();

    @Message("Cel za 12 miesięcy")
    String target12();

    @Message("Cel za 36 miesięcy")
    String target36();

    @Message("Wersja standardu")
    String version();

    @Message("Komentarz zespołu")
    String comment();

    @Message("Dowody")
    String evidence();

    @Message("Nie podano dowodów.")
    String noEvidence();

    @Message("Usługi i zasoby w obszarze {area}")
    String resources(String area);

    @Message("W tym obszarze nie spisano zasobów.")
    String noResources();

    @Message("Nazwa")
    String name();

    @Message("Języki")
    String languages();

    @Message("Gdzie i kiedy")
    String where();

    @Message("Kto prowadzi i jak się skontaktować")
    String contact();

    @Message("Działania, które prowadzą wyżej")
    String actions();

    @Message("Żadne działanie nie wskazuje tego standardu.")
    String noActions();

    @Message("Działanie")
    String action();

    @Message("Zmiana poziomu")
    String change();

    @Message("Kto odpowiada")
    String responsible();

    @Message("Kiedy")
    String term();

    @Message("Zobacz profil powiatu")
    String profile();

    @Message("Jak oceniły inne powiaty")
    String others();

    @Message("Powiat w porównaniu")
    String ownTitle();

    @Message("Uzgodnione poziomy standardów czytają ROPS i koordynatorzy, a w swoim obszarze eksperci i członkowie zespołów tematycznych. Wszyscy inni widzą tylko zakres w całym województwie, na przykład „od 0 do 2, najczęściej 1, w 14 powiatach”, bez nazw powiatów.")
    String ownLead();

    @Message("Czy wszyscy mogą zobaczyć poziomy tego powiatu?")
    String question();

    @Message("Poza nimi i własnym zespołem nikt nie widzi poziomów tego powiatu z nazwą.")
    String isHidden();

    @Message("Od {day} wszyscy widzą poziomy tego powiatu z nazwą.")
    String isShown(String day);

    @Message("Jeśli się zgodzisz, na publicznej stronie przy każdym standardzie obok zakresu stanie nazwa powiatu i jego uzgodniony poziom. Dowodów, komentarzy i nazwisk tam nie ma. Zgodę można wycofać w każdej chwili: nazwa zniknie od razu.")
    String whatHappens();

    @Message("Zgadzamy się, pokażcie powiat")
    String agree();

    @Message("Wycofaj zgodę, ukryj powiat")
    String revoke();

    @Message("Zgodę daje i wycofuje koordynator powiatu.")
    String whoDecides();

    @Message("Dotychczasowe decyzje")
    String story();

    @Message("Zgoda")
    String agreed();

    @Message("Wycofanie")
    String revoked();

    @Message("obowiązuje")
    String stands();

    @Message("Zobacz stronę z zakresami")
    String seeRanges();

    @Message("Zobacz profil powiatu na tle podobnych")
    String seeProfile();

    @Message("Odpowiedź na rozesłany standard")
    String agreements();

    @Message("wersja {number}")
    String ofVersion(int number);

    @Message("po terminie")
    String answeredLate();

    @Message("powiat jeszcze nie odpowiedział")
    String silent();
}
