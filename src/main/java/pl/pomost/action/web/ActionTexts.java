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

    @Message("Wskaźniki")
    String indicators();

    @Message("Ryzyka")
    String risks();

    @Message("Postulaty")
    String postulates();

    @Message("Podział")
    String views();

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

    @Message("Działanie mówi, co zrobimy, kto za to odpowiada, do kiedy i za ile. Najłatwiej zrobić je z kartek z warsztatu 4.")
    String emptyHint();

    @Message("Nic nie pasuje do tego wyboru.")
    String nothingFound();

    @Message("Działania w kolejności planu")
    String caption();

    @Message("Działanie")
    String action();

    @Message("Obszar")
    String area();

    @Message("Obszar jest częścią kodu działania, więc potem nie można go zmienić.")
    String areaHint();

    @Message("Odpowiada")
    String responsible();

    @Message("Kiedy")
    String when();

    @Message("Budżet")
    String budget();

    @Message("Stan")
    String state();

    @Message("Tytuł")
    String actionTitle();

    @Message("Krótko, najwyżej 300 znaków.")
    String actionTitleHint();

    @Message("Opis")
    String description();

    @Message("Co zrobimy i jak. Bez nazwisk.")
    String descriptionHint();

    @Message("Cele, które realizuje")
    String goals();

    @Message("Kartki źródłowe")
    String cards();

    @Message("Słowa z sali, z których powstało działanie.")
    String cardsHint();

    @Message("Wskaźniki, które je mierzą")
    String indicatorsOf();

    @Message("Ryzyka, które mu grożą")
    String threats();

    @Message("Typ")
    String type();

    @Message("Odpowiada: instytucja")
    String responsibleInstitution();

    @Message("Jedna instytucja. Pozostałe wpisz jako partnerów.")
    String responsibleHint();

    @Message("Odpowiada: stanowisko")
    String responsiblePosition();

    @Message("Stanowisko, nie nazwisko.")
    String positionHint();

    @Message("Partnerzy")
    String partners();

    @Message("Partner {number}: instytucja")
    String partner(int number);

    @Message("Partner {number}: co robi")
    String partnerRole(int number);

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

    @Message("Kamień {number}: dzień")
    String milestoneDate(int number);

    @Message("Kamień {number}: co będzie gotowe")
    String milestone(int number);

    @Message("Pieniądze")
    String money();

    @Message("Kwota na rok {year}")
    String budgetOf(int year);

    @Message("Razem")
    String total();

    @Message("Zostaw puste, a policzymy z lat.")
    String totalHint();

    @Message("Lata dają razem {sum}, a w polu „Razem” jest {total}.")
    String yearsDiffer(String sum, String total);

    @Message("Źródła dają razem {sum}, a budżet to {total}.")
    String sourcesDiffer(String sum, String total);

    @Message("Budżet to {total}, a nie ma żadnego źródła pieniędzy.")
    String noSource(String total);

    @Message("Pieniądze się nie zgadzają")
    String moneyWrong();

    @Message("Źródła")
    String sources();

    @Message("Źródło {number}")
    String source(int number);

    @Message("Źródło {number}: kwota")
    String sourceAmount(int number);

    @Message("Źródło {number}: stan")
    String sourceState(int number);

    @Message("Źródło")
    String sourceColumn();

    @Message("Kwota")
    String amount();

    @Message("Podstawa kompetencyjna")
    String competence();

    @Message("Z jakiego przepisu wynika, że to zadanie powiatu albo gminy?")
    String competenceHint();

    @Message("Standardy")
    String standards();

    @Message("Standard {number}")
    String standard(int number);

    @Message("Standard {number}: jest poziom")
    String standardFrom(int number);

    @Message("Standard {number}: będzie poziom")
    String standardTo(int number);

    @Message("Co może pójść źle")
    String dangers();

    @Message("Każde w osobnym wierszu.")
    String oneInALine();

    @Message("Trwałość")
    String sustainability();

    @Message("Co zostanie, gdy skończą się pieniądze?")
    String sustainabilityHint();

    @Message("Języki")
    String languages();

    @Message("Priorytet")
    String priority();

    @Message("Wysiłek, od 1 do 5")
    String effort();

    @Message("Efekt, od 1 do 5")
    String impact();

    @Message("Efekt i wysiłek")
    String effortAndImpact();

    @Message("efekt {impact}, wysiłek {effort}")
    String matrix(String impact, String effort);

    @Message("Powód zaniechania")
    String stateReason();

    @Message("napisz, dlaczego rezygnujecie z tego działania")
    String stateReasonMissing();

    @Message("Pierwszy krok")
    String firstStep();

    @Message("Pierwszy krok: co")
    String firstWhat();

    @Message("Pierwszy krok: do kiedy")
    String firstDate();

    @Message("Pierwszy krok: kto")
    String firstWho();

    @Message("Szczegóły")
    String details();

    @Message("Nić")
    String thread();

    @Message("{group}; {people}")
    String targetAndPeople(String group, String people);

    @Message("Budżet działań")
    String budgetTitle();

    @Message("Budżet na lata i obszary")
    String budgetCaption();

    @Message("Budżet na obszary według stanu źródeł: {words}")
    String areasInWords(String words);

    @Message("Budżet na lata: {words}")
    String yearsInWords(String words);

    @Message("bez źródła")
    String unfunded();

    @Message("inne lata")
    String otherYears();

    @Message("sprawdź kwoty")
    String check();

    @Message("zapewnione")
    String secured();

    @Message("wniosek")
    String applied();

    @Message("planowane albo bez źródła")
    String plannedOrNone();
}
