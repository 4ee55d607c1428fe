package pl.pomost.action.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages of actions. */
@MessageBundle("action")
public interface ActionTexts {

    @Message("Działania: co zrobimy")
    String title();

    @Message("Działania")
    String section();

    @Message("Każde działanie ma jednego odpowiedzialnego, termin i pieniądze.")
    String lead();

    @Message("Dobre praktyki innych powiatów")
    String practices();

    @Message("Co przejęliśmy od innych")
    String taken();

    @Message("Wspólne działania powiatów")
    String jointActions();

    @Message("Wskaźniki")
    String indicators();

    @Message("Ryzyka")
    String risks();

    @Message("Postulaty")
    String postulates();

    @Message("Czyje to zadanie")
    String competenceLevel();

    @Message("gminy")
    String ofGmina();

    @Message("powiatu")
    String ofPowiat();

    @Message("województwa")
    String ofRegion();

    @Message("Dodaj działanie")
    String add();

    @Message("Zmień działanie")
    String edit();

    @Message("Zapisz działanie")
    String save();

    @Message("Usuń działanie")
    String remove();

    @Message("Usuń działanie {code}")
    String removeTitle(String code);

    @Message("Działanie zniknie z planu razem ze swoimi połączeniami z celami i kartkami. Tego nie da się cofnąć.")
    String removeHint();

    @Message("Nie ma jeszcze działań")
    String empty();

    @Message("Działanie mówi, co zrobimy, kto za to odpowiada, do kiedy i za ile. Najłatwiej zrobić je z kartek z warsztatu.")
    String emptyHint();

    @Message("Nic nie pasuje do tego wyboru.")
    String nothingFound();

    @Message("Działania w kolejności planu")
    String caption();

    @Message("Działanie")
    String action();

    @Message("Obszar")
    String area();

    @Message("Odpowiada")
    String responsible();

    @Message("Kiedy")
    String when();

    @Message("Budżet")
    String budget();

    @Message("Stan")
    String state();

    @Message("Opis")
    String description();

    @Message("Typ")
    String type();

    @Message("Partnerzy")
    String partners();

    @Message("Dla kogo")
    String target();

    @Message("Także dla społeczności przyjmującej")
    String host();

    @Message("Grupy szczególnie zagrożone")
    String vulnerable();

    @Message("Ile osób")
    String people();

    @Message("Gdzie")
    String place();

    @Message("Początek")
    String starts();

    @Message("Koniec")
    String ends();

    @Message("Kamienie milowe")
    String milestones();

    @Message("Pieniądze")
    String money();

    @Message("Razem")
    String total();

    @Message("Koszt działania")
    String allCost();

    @Message("Lata dają razem {sum}, a w polu „Razem” jest {total}. Liczymy sumę lat.")
    String yearsDiffer(String sum, String total);

    @Message("Źródła dają razem {sum}, a budżet to {total}.")
    String sourcesDiffer(String sum, String total);

    @Message("Budżet to {total}, a nie ma żadnego źródła pieniędzy.")
    String noSource(String total);

    @Message("Pieniądze się nie zgadzają")
    String moneyWrong();

    @Message("Źródła")
    String sources();

    @Message("Źródło")
    String sourceColumn();

    @Message("Kwota")
    String amount();

    @Message("Podstawa kompetencyjna")
    String competence();

    @Message("Standardy")
    String standards();

    @Message("Co może pójść źle")
    String dangers();

    @Message("Trwałość")
    String sustainability();

    @Message("Języki")
    String languages();

    @Message("Priorytet")
    String priority();

    @Message("Efekt i wysiłek")
    String effortAndImpact();

    @Message("efekt {impact}, wysiłek {effort}")
    String matrix(String impact, String effort);

    @Message("Powód zaniechania")
    String stateReason();

    @Message("Pierwszy krok")
    String firstStep();

    @Message("Szczegóły")
    String details();

    @Message("Nić")
    String thread();

    @Message("Budżet działań")
    String budgetTitle();

    @Message("Budżet na lata i obszary")
    String budgetCaption();

    @Message("Budżet na obszary według stanu źródeł: {words}")
    String areasInWords(String words);

    @Message("Budżet na lata: {words}")
    String yearsInWords(String words);

    @Message("sprawdź kwoty")
    String check();

    @Message("zapewnione")
    String secured();

    @Message("wniosek")
    String applied();

    @Message("planowane albo bez źródła")
    String plannedOrNone();

    @Message("Zrób z tego działanie")
    String fromCards();

    @Message("Skąd")
    String origin();

    @Message("instytucja")
    String partner();

    @Message("co robi")
    String partnerRole();

    @Message("dzień")
    String milestoneDate();

    @Message("co będzie gotowe")
    String milestone();

    @Message("uwaga")
    String sourceNote();

    @Message("standard")
    String standard();

    @Message("jest poziom")
    String standardFrom();

    @Message("będzie poziom")
    String standardTo();
}
