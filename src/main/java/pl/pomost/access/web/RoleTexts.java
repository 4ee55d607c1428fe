package pl.pomost.access.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages on which roles are given and ended. */
@MessageBundle("role")
public interface RoleTexts {

    @Message("Kto co może: {powiat}")
    String titleOf(String powiat);

    @Message("Kto co może w regionie")
    String title();

    @Message("Tu nadasz i odbierzesz role w zespole. Każda zmiana zostaje w historii.")
    String lead();

    @Message("Koordynatorzy, eksperci, departamenty i obserwatorzy. Zespół powiatu ustala jego koordynator.")
    String leadRegion();

    @Message("Role")
    String list();

    @Message("Osoba")
    String person();

    @Message("Rola")
    String role();

    @Message("Gdzie")
    String where();

    @Message("Kiedy")
    String when();

    @Message("Odbierz")
    String end();

    @Message("Odbierz rolę: {role}, {name}")
    String endOf(String role, String name);

    @Message("Nikt nie ma tu jeszcze roli.")
    String nobody();

    @Message("od {day}")
    String from(String day);

    @Message("do {day}")
    String until(String day);

    @Message("bezterminowo")
    String always();

    @Message("zakończona")
    String ended();

    @Message("Nadaj rolę")
    String grant();

    @Message("Konto")
    String account();

    @Message("Nazwa, którą ta osoba loguje się do Pomostu. Musi zalogować się choć raz, zanim dostanie rolę.")
    String accountHint();

    @Message("Nie ma takiego konta. Poproś tę osobę, żeby raz zalogowała się do Pomostu.")
    String accountUnknown();

    @Message("Ta osoba ma już tę rolę.")
    String hasAlready();

    @Message("Obszar")
    String area();

    @Message("Dla lidera obszaru, eksperta i departamentu.")
    String areaHint();

    @Message("Wybierz obszar.")
    String areaMissing();

    @Message("Warsztat")
    String stage();

    @Message("Dla osoby prowadzącej warsztat.")
    String stageHint();

    @Message("Wybierz warsztat.")
    String stageMissing();

    @Message("Powiat")
    String powiat();

    @Message("Dla koordynatora. Obserwator bez powiatu widzi cały region.")
    String powiatHint();

    @Message("Wybierz powiat.")
    String powiatMissing();

    @Message("Od dnia")
    String fromDay();

    @Message("Do dnia")
    String untilDay();

    @Message("wybierz z listy")
    String choose();

    @Message("cały region")
    String region();

    @Message("wszystkie obszary")
    String everyArea();

    @Message("Warsztat {number}, edycja {year}")
    String workshop(int number, int year);

    @Message("{number}. {title}")
    String stageChoice(int number, String title);

    @Message("Nadano rolę.")
    String granted();

    @Message("Odebrano rolę.")
    String revoked();

    @Message("koordynator powiatu")
    String coordinator();

    @Message("członek zespołu")
    String member();

    @Message("lider obszaru")
    String areaLeader();

    @Message("osoba notująca")
    String scribe();

    @Message("prowadzi warsztat")
    String facilitator();

    @Message("ekspert obszaru")
    String expert();

    @Message("ekspert departamentu")
    String department();

    @Message("obserwator")
    String observer();

    @Message("członek zespołu tematycznego")
    String ofGroup();

    @Message("Co może")
    String may();

    @Message("zmienia wszystko w swoim powiecie i nadaje role w zespole")
    String mayCoordinator();

    @Message("czyta wszystko w swoim powiecie, pisze własne kartki")
    String mayMember();

    @Message("jak członek zespołu, a do tego zmienia wpisy swojego obszaru")
    String mayAreaLeader();

    @Message("jak członek zespołu: zapisuje słowa z sali")
    String mayScribe();

    @Message("prowadzi jeden warsztat; może być spoza zespołu i nic innego wtedy nie widzi")
    String mayFacilitator();

    @Message("czyta potwierdzone wpisy swojego obszaru we wszystkich powiatach")
    String mayExpert();

    @Message("jak ekspert, w imieniu departamentu w Zespole Zadaniowym; bez obszaru – wszystkie")
    String mayDepartment();

    @Message("czyta, co potwierdzone; nic nie zmienia")
    String mayObserver();

    @Message("czyta, co potwierdzone w obszarze zespołu w każdym powiecie; nic nie zmienia")
    String mayOfGroup();

    @Message("to ostatnia osoba koordynująca w tym powiecie. Najpierw nadaj tę rolę komuś innemu")
    String lastCoordinator();
}
