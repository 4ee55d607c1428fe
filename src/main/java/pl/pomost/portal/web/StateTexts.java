package pl.pomost.portal.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the state of things. */
@MessageBundle("state")
public interface StateTexts {

    @Message("Stan rzeczy")
    String title();

    @Message("Co jest zrobione, co czeka, kogo pytaliśmy i jakie są terminy. Na spotkanie i dla osoby, która przejmuje pracę.")
    String lead();

    @Message("{powiat}, {edition}, stan na {today}")
    String about(String powiat, String edition, String today);

    @Message("Koordynuje: {names}")
    String coordinates(String names);

    @Message("Nikt nie koordynuje tego powiatu.")
    String nobodyCoordinates();

    @Message("Co jest zrobione")
    String done();

    @Message("Warsztaty")
    String stages();

    @Message("Warsztat")
    String stage();

    @Message("Stan")
    String where();

    @Message("Dzień")
    String when();

    @Message("Co teraz")
    String now();

    @Message("Co czeka")
    String waits();

    @Message("Plan gotowy w {percent}\u00a0%. Do poprawienia: {gaps}.")
    String percent(int percent, int gaps);

    @Message("Wszystko, co sprawdza program, jest gotowe.")
    String nothingWaits();

    @Message("Kryterium")
    String criterion();

    @Message("Do poprawienia")
    String things();

    @Message("blokuje plan")
    String blocks();

    @Message("Cała lista braków")
    String wholeList();

    @Message("Kogo pytaliśmy")
    String asked();

    @Message("Nie było jeszcze żadnego spotkania.")
    String nobodyAsked();

    @Message("Spotkanie")
    String meeting();

    @Message("Osoby")
    String people();

    @Message("Kogo lub o co trzeba jeszcze zapytać")
    String toAsk();

    @Message("Czego nie wiemy")
    String unknown();

    @Message("Jak się dowiemy")
    String how();

    @Message("jeszcze nie ustalono")
    String noPlan();

    @Message("Terminy")
    String terms();

    @Message("Nie ma przed nami żadnych terminów.")
    String noTerms();

    @Message("Co")
    String what();

    @Message("Kto")
    String who();

    @Message("minął")
    String past();

    @Message("Przekaż rolę koordynatora")
    String handOver();

    @Message("Nowa osoba przejmie prowadzenie powiatu od razu, a Ty zostaniesz członkiem zespołu: nadal wszystko zobaczysz, ale nie zmienisz. Rolę może Ci oddać tylko nowy koordynator albo administrator. Zapis o tym zostaje w dzienniku.")
    String handOverLead();

    @Message("Konto nowego koordynatora")
    String account();

    @Message("Nazwa, którą ta osoba się loguje. Musi zalogować się do Pomostu choć raz, zanim przejmie rolę.")
    String accountHint();

    @Message("Przekaż rolę")
    String deed();

    @Message("Rola koordynatora jest przekazana. Popraw jeszcze skład zespołu i metrykę planu, jeśli wymieniają poprzednią osobę.")
    String handedOver();

    @Message("Wpisz nazwę konta, któremu przekazujesz rolę.")
    String nobodyNamed();

    @Message("Nikt się jeszcze nie zalogował pod tą nazwą. Sprawdź ją albo poproś tę osobę, by się zalogowała.")
    String neverLoggedIn();

    @Message("To konto już koordynuje ten powiat.")
    String hasItAlready();
}
