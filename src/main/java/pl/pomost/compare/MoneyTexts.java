package pl.pomost.compare;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the region's planned money, beside what sources have. */
@MessageBundle("regionMoney")
public interface MoneyTexts {

    @Message("Obszar")
    String area();

    @Message("Źródło")
    String source();

    @Message("Rok")
    String year();

    @Message("Powiaty")
    String powiats();

    @Message("Razem")
    String together();

    @Message("wszystkie lata")
    String allYears();

    @Message("bez roku")
    String noYear();

    @Message("Bez roku")
    String noYearHead();

    @Message("Stanu nie podano")
    String noState();

    @Message("Zaplanowano")
    String planned();

    @Message("Ma dla województwa")
    String given();

    @Message("Zostaje")
    String left();

    @Message("Zaplanowano, %")
    String share();

    @Message("więcej, niż jest")
    String over();

    @Message("brakuje")
    String missing();

    @Message("Planowane pieniądze według obszaru i roku")
    String costs();

    @Message("Kwoty w złotych, z działań: {actions}. Wspólne działanie kilku powiatów liczymy raz, jego koszt według udziałów.")
    String costsHint(int actions);

    @Message("To cały koszt działań, które mają wybrane pieniądze, także z innych źródeł.")
    String wholeCosts();

    @Message("Planowane pieniądze według źródła i stanu, wobec tego, co źródło ma")
    String sources();

    @Message("Kwota źródła dotyczy całego województwa, także gdy wybrano tylko część planów; procent podajemy tylko dla całości. Wpisuje ją ROPS.")
    String sourcesHint();

    @Message("Planowane pieniądze według źródła i roku")
    String dated();

    @Message("Plany podają kwoty źródeł bez lat. Kwotę dzielimy na lata tak, jak rozkłada się koszt działania; to szacunek wszędzie tam, gdzie działanie ma kilka lat i kilka źródeł. Szacunkiem jest tu {guessed} z {all}.")
    String datedHint(String guessed, String all);

    @Message("Źródło w każdym roku: ile zaplanowano, ile ma dla województwa i ile zostaje")
    String against();

    @Message("„Brakuje” znaczy, że powiaty zaplanowały więcej, niż źródło ma. Kwotę źródła i jej lata wpisuje ROPS; różnicę podajemy tylko wtedy, gdy liczymy plany całego województwa.")
    String againstHint();

    @Message("Planowane pieniądze według obszaru i źródła")
    String shares();

    @Message("Kwoty, które działania mają z każdego źródła.")
    String sharesHint();

    @Message("Koszt planowanych działań w kolejnych latach")
    String yearsPicture();

    @Message("Słupki pokazują kwotę w każdym roku. Te same kwoty są w tabeli.")
    String yearsAlternative();

    @Message("Zaplanowane kwoty wobec tego, co źródła mają")
    String againstPicture();

    @Message("Dla każdego źródła i roku słupek z zaplanowaną kwotą; ramka sięga do kwoty, którą źródło ma dla województwa. Te same kwoty są w tabeli.")
    String againstAlternative();

    @Message("{planned} z {given}")
    String plannedOf(String planned, String given);

    @Message("{planned} z {given}, brakuje {missing}")
    String plannedOver(String planned, String given, String missing);
}
