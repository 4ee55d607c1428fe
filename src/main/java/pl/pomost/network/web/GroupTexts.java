package pl.pomost.network.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of thematic groups: for offices, in Polish. */
@MessageBundle("groups")
public interface GroupTexts {

    @Message("Zespoły tematyczne")
    String title();

    @Message("Ludzie z wielu powiatów, którzy pracują nad jednym obszarem albo jedną sprawą: porównują, rozmawiają, uzgadniają wspólne standardy.")
    String lead();

    @Message("Twoje zespoły")
    String own();

    @Message("Inne zespoły")
    String others();

    @Message("Zespoły, które zakończyły pracę")
    String ended();

    @Message("Nie należysz jeszcze do żadnego zespołu. Napisz do moderatora zespołu, który cię interesuje, albo do ROPS.")
    String noneOwn();

    @Message("Nie ma jeszcze żadnego zespołu tematycznego. Powołuje je ROPS: dla każdego obszaru i dla spraw, które łączą powiaty.")
    String nobody();

    @Message("Powołaj zespół")
    String found();

    @Message("Nowy zespół tematyczny")
    String newGroup();

    @Message("Zmień opis zespołu")
    String describe();

    @Message("{people} z {powiats}")
    String size(String people, String powiats);

    @Message("osoba|osoby|osób")
    String people();

    @Message("powiatu|powiatów|powiatów")
    String ofPowiats();

    @Message("Moderuje: {names}")
    String moderatedBy(String names);

    @Message("Nikt jeszcze nie moderuje.")
    String noModerator();

    @Message("zamknięty")
    String closed();

    @Message("zakończył pracę {day}")
    String endedOn(String day);

    @Message("Części zespołu")
    String parts();

    @Message("Strona zespołu")
    String home();

    @Message("Członkowie")
    String members();

    @Message("Jesteś w tym zespole: {role}.")
    String youAre(String role);

    @Message("Nie należysz do tego zespołu. Jest otwarty: czytasz to, nad czym pracuje, a piszą jego członkowie.")
    String youRead();

    @Message("To zespół zamknięty: jego spotkania, wątki i dokumenty czytają członkowie i ROPS. Jeżeli chcesz dołączyć, napisz do moderatora.")
    String notForYou();

    @Message("moderator")
    String moderator();

    @Message("członek")
    String member();

    @Message("ekspert")
    String expert();

    @Message("Czeka na ciebie")
    String waits();

    @Message("Standardy obszaru")
    String standards();

    @Message("W przygotowaniu")
    String drafts();

    @Message("Wszystkie standardy obszaru ({count})")
    String allStandards(int count);

    @Message("wersja {number}")
    String version(int number);

    @Message("Zaproponuj nowy standard")
    String newStandard();

    @Message("Porównaj powiaty w tym obszarze")
    String compare();

    @Message("Osoba")
    String person();

    @Message("Rola w zespole")
    String role();

    @Message("Skąd")
    String place();

    @Message("Od kiedy")
    String since();

    @Message("Nikt jeszcze nie należy do tego zespołu.")
    String empty();

    @Message("Dopisz osobę albo zmień jej rolę")
    String add();

    @Message("Nazwa konta")
    String account();

    @Message("Tą nazwą osoba loguje się do Pomostu. Musi się zalogować choć raz, zanim ją dopiszesz.")
    String accountHint();

    @Message("nikt nie ma takiego konta: sprawdź nazwę albo poproś tę osobę, żeby się raz zalogowała")
    String accountUnknown();

    @Message("Powiat, w którego imieniu mówi")
    String powiat();

    @Message("Urząd albo organizacja")
    String office();

    @Message("Wpisz, jeżeli osoba nie mówi w imieniu powiatu, na przykład: Kuratorium Oświaty.")
    String officeHint();

    @Message("to konto nie należy do zespołu tego powiatu w Pomoście, więc nie może mieć jego głosu: wpisz urząd albo poproś ROPS, żeby dopisało tę osobę")
    String notOfTheTeam();

    @Message("wybierz powiat albo wpisz urząd")
    String placeMissing();

    @Message("ekspert doradza i nie głosuje; członek mówi w imieniu powiatu albo urzędu; moderator prowadzi zespół (wyznacza go ROPS)")
    String roleHint();

    @Message("Dopisz")
    String save();

    @Message("Wypisz")
    String takeOff();

    @Message("Wypisz z zespołu: {name}")
    String takeOffOf(String name);

    @Message("Odejdź z zespołu")
    String leave();

    @Message("Kto należy do zespołu obszaru, czyta to, co inne powiaty potwierdziły w tym obszarze: wpisy, samooceny i działania. Nie czyta kartek, składów zespołów ani szkiców.")
    String reachHint();

    @Message("Kod")
    String code();

    @Message("Wielkie litery bez polskich znaków, cyfry i łączniki, na przykład MIESZKANIA. Stoi w adresie strony i się nie zmienia.")
    String codeHint();

    @Message("wpisz od 2 do 20 wielkich liter bez polskich znaków, cyfr lub łączników")
    String codeWrong();

    @Message("jest już zespół o tym kodzie")
    String codeTaken();

    @Message("Nazwa")
    String name();

    @Message("Obszar")
    String area();

    @Message("Zespół obszaru pisze jego standardy, a jego członkowie czytają to, co w obszarze potwierdzono w powiatach.")
    String areaHint();

    @Message("inna sprawa, żaden obszar")
    String anyMatter();

    @Message("Czym się zajmuje")
    String description();

    @Message("Zespół otwarty")
    String open();

    @Message("Każdy zalogowany czyta spotkania, wątki i dokumenty. W zamkniętym czytają tylko członkowie i ROPS.")
    String openHint();

    @Message("Zapisz")
    String keep();

    @Message("Zakończ pracę zespołu")
    String end();

    @Message("Wszystko zostanie do czytania, nikt nie będzie już pisał. Zespół można wznowić.")
    String endHint();

    @Message("Wznów pracę zespołu")
    String begin();
}
