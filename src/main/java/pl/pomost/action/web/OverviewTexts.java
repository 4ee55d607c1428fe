package pl.pomost.action.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the overview of all actions: calendar, money by source, effort and impact, workload. */
@MessageBundle("overview")
public interface OverviewTexts {

    @Message("Podział")
    String views();

    @Message("Przegląd działań")
    String overview();

    @Message("Kalendarz")
    String calendar();

    @Message("Działania w kwartałach, od najwcześniejszego")
    String calendarCaption();

    @Message("Żadne działanie nie ma jeszcze obu terminów, więc nie ma czego pokazać.")
    String noDates();

    @Message("Bez terminu:")
    String undated();

    @Message("Kamienie milowe kwartał po kwartale")
    String milestonesByQuarter();

    @Message("Kwartał")
    String quarter();

    @Message("Skąd są pieniądze")
    String bySource();

    @Message("stanu nie podano")
    String unsaid();

    @Message("Źródła pieniędzy i ich stan")
    String bySourceCaption();

    @Message("Źródła pieniędzy: {words}")
    String sourcesInWords(String words);

    @Message("Ze wszystkich źródeł")
    String fromSources();

    @Message("Bez źródła albo różnica")
    String fromNoSource();

    @Message("Koszt wszystkich działań")
    String allCosts();

    @Message("Działania nie mają jeszcze kosztów.")
    String noMoney();

    @Message("Efekt i wysiłek")
    String impactAndEffort();

    @Message("Im ciemniejsze pole, tym więcej pożytku w stosunku do pracy.")
    String fieldHint();

    @Message("Efekt")
    String impactMark();

    @Message("Wysiłek")
    String effortMark();

    @Message("To samo jako lista")
    String fieldAsList();

    @Message("Wskazówka")
    String advice();

    @Message("robić od razu")
    String doNow();

    @Message("dobrze zaplanować")
    String planWell();

    @Message("robić przy okazji")
    String byTheWay();

    @Message("zastanowić się jeszcze raz")
    String thinkAgain();

    @Message("Działania nie mają jeszcze ocen efektu i wysiłku.")
    String noMarks();

    @Message("Bez oceny:")
    String unmarked();

    @Message("Kto ile robi")
    String workload();

    @Message("Działania, miesiące i pieniądze na instytucję")
    String workloadCaption();

    @Message("Instytucja")
    String institution();

    @Message("Odpowiada za")
    String leads();

    @Message("Jest partnerem")
    String helps();

    @Message("Miesiące razem")
    String months();

    @Message("Najwięcej naraz")
    String atOnce();

    @Message("Żadne działanie nie ma jeszcze instytucji.")
    String nobodyYet();
}
