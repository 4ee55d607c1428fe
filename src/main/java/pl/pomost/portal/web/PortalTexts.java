package pl.pomost.portal.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the doors: landing page, home, list of powiats. */
@MessageBundle("portal")
public interface PortalTexts {

    @Message("Czterema deskami od rozmowy do planu")
    String hero();

    @Message("Pomost pomaga powiatom w Pomorskiem przygotować lokalny plan integracji: od pierwszej kartki na warsztacie do dokumentu, który można uchwalić.")
    String lead();

    @Message("Zaloguj się")
    String login();

    @Message("Przejdź do pracy")
    String goOn();

    @Message("{#switch workshops}{#case 2}Dwa warsztaty{#case 3}Trzy warsztaty{#case 4}Cztery warsztaty{#else}Warsztaty{/switch}, jeden plan")
    String four(int workshops);

    @Message("Gdzie jest każdy powiat")
    String region();

    @Message("Kolor i napis mówią, jak daleko jest każdy z nich. To samo jest w tabeli pod mapą.")
    String regionLead();

    @Message("Mapa")
    String map();

    @Message("Tabela")
    String table();

    @Message("Powiaty i miasta na prawach powiatu, {edition}")
    String caption(String edition);

    @Message("Powiat")
    String powiat();

    @Message("Etap")
    String stage();

    @Message("Zespół")
    String team();

    @Message("Kartki")
    String cards();

    @Message("Wpisy diagnozy")
    String entries();

    @Message("Działania")
    String actions();

    @Message("Legenda mapy")
    String legend();

    @Message("miasto")
    String city();

    @Message("twój powiat")
    String mine();

    @Message("Powiaty: {edition}")
    String powiats(String edition);

    @Message("powiatów w procesie")
    String enrolled();

    @Message("warsztatów za nami")
    String held();

    @Message("kartek")
    String cardsSaid();

    @Message("planów złożonych")
    String submitted();

    @Message("{count} z {all}")
    String ofAll(long count, int all);

    @Message("Dzień dobry, {name}")
    String hello(String name);

    @Message("Twoje konto nie ma jeszcze przypisanego powiatu ani obszaru")
    String nothingYet();

    @Message("Poproś koordynatora powiatu albo administratora o dopisanie. Do tego czasu możesz obejrzeć mapę powiatów.")
    String nothingYetHint();

    @Message("Przeczytaj potwierdzone wpisy w twoim obszarze")
    String expertTitle();

    @Message("Wybierz powiat. Zobaczysz jego diagnozę, samoocenę, cele i działania w twoim obszarze.")
    String expertLead();

    @Message("Żaden powiat nie ma jeszcze wpisów w diagnozie.")
    String nothingToRead();

    @Message("{powiat}: potwierdzone wpisy {area}")
    String confirmed(String powiat, String area);

    @Message("{count} na waszą opinię")
    String plansWait(String count);

    @Message("Żaden plan nie czeka teraz na waszą opinię")
    String noPlanWaits();

    @Message("Kiedy powiat złoży plan, zobaczycie go tutaj.")
    String noPlanWaitsHint();

    @Message("ROPS prosi cię o opinię")
    String askedForOpinion();

    @Message("Przeczytaj, co plan mówi o twoim obszarze, i napisz, co o tym sądzisz.")
    String askedForOpinionHint();

    @Message("Napisz opinię")
    String giveOpinion();

    @Message("Oceń plan: {powiat}")
    String openPlan(String powiat);

    @Message("Zobacz diagnozę")
    String seeDiagnosis();

    @Message("Kogo brakuje:")
    String missing();

    @Message("Zobacz zespół")
    String seeTeam();

    @Message("Przed wami {count}")
    String pathAhead(String count);

    @Message("Etapy procesu")
    String path();

    @Message("{reached} z {all}: {title}")
    String pathNow(int reached, int all, String title);

    @Message("Gminy")
    String gminas();

    @Message("Sąsiedzi")
    String neighbours();

    @Message("siedziba: {seat} · {edition}")
    String particulars(String seat, String edition);

    @Message("Powiaty")
    String crumbs();

    @Message("Jesteś tutaj")
    String youAreHere();

    @Message("Co jest już w planie")
    String ready();

    @Message("Plan spełnia {percent}\u00a0% wymagań, które sprawdza program.")
    String readyPercent(int percent);

    @Message("Warunki jeszcze niespełnione:")
    String blocks();

    @Message("Wszystkie warunki złożenia planu są spełnione.")
    String nothingBlocks();

    @Message("Wszystkie braki")
    String allGaps();

    @Message("Wszystkie braki (jeszcze {count})")
    String moreGaps(int count);

    @Message("Do sprawdzenia przed warsztatem {stage}: {count}")
    String toCheck(int stage, String count);
    @Message("nie bierze udziału")
    String notEnrolled();

    @Message("plan złożony")
    String planSubmitted();

    @Message("plan zaakceptowany")
    String planAccepted();

    @Message("zespół powołany")
    String teamGathered();

    @Message("bierze udział")
    String isEnrolled();

    @Message("udział")
    String enrolledShort();

    @Message("Zgłoszenia powiatów czekają na waszą decyzję")
    String wishesWait();

    @Message("Przeczytajcie zgłoszenie, oceńcie kryteria i odpowiedzcie powiatowi.")
    String wishesWaitHint();

    @Message("Zdecyduj: {powiat}")
    String decideOn(String powiat);

    @Message("zespół")
    String teamShort();

    @Message("po warsztacie {number}")
    String afterWorkshop(int number);

    @Message("plan")
    String planShort();

    @Message("akceptacja")
    String acceptedShort();

    @Message("Co dalej")
    String home();

    @Message("Lokalne plany integracji")
    String landing();

    @Message("Powiaty")
    String powiatsTitle();

    @Message("Elementy")
    String pieces();

    @Message("Warsztaty, które prowadzisz")
    String leads();

    @Message("Warsztat {number}, {powiat}")
    String leadsWorkshop(int number, String powiat);

    @Message("Porządek w regionie")
    String watch();

    @Message("Kto co może")
    String seeRoles();

    @Message("Historia zmian")
    String seeHistory();

    @Message("Kto otwierał dane chronione")
    String seeOpenings();

    @Message("Co zostało usunięte po czasie")
    String seeRemovals();

    @Message("Listy: co wyszło, a co nie")
    String seeLetters();

    @Message("Kolejka ocen")
    String reviewQueue();

    @Message("Moje opinie o planach")
    String ownOpinions();

    @Message("Ustalenia rozesłane do powiatów")
    String agreements();
}
