package pl.pomost.diagnosis.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the list of what is to be found out. */
@MessageBundle("duties")
public interface DutyTexts {

    @Message("Do sprawdzenia przed warsztatem {stage}")
    String title(int stage);

    @Message("Zanim zespół powie, jak powinno być, wyjaśnijcie to, czego nie jesteście pewni. Każda sprawa ma osobę i termin.")
    String lead();

    @Message("Twierdzenia do sprawdzenia")
    String toCheck();

    @Message("Żaden wpis nie ma znaku „do sprawdzenia”.")
    String nothingToCheck();

    @Message("Znak stawia się we wpisie diagnozy, w polu „Skąd to wiemy”.")
    String nothingToCheckHint();

    @Message("Dane, których brakuje")
    String gaps();

    @Message("Nie ma luk w danych: ani we wpisach, ani na kartkach.")
    String noGaps();

    @Message("Dane starsze niż {years}")
    String outdated(String years);

    @Message("Wszystkie dowody są nowsze.")
    String nothingOutdated();

    @Message("Wpis")
    String entry();

    @Message("Obszar")
    String area();

    @Message("Kto")
    String who();

    @Message("Do kiedy")
    String due();

    @Message("Co robimy")
    String plan();

    @Message("nikt")
    String nobody();

    @Message("bez terminu")
    String noDay();

    @Message("po terminie")
    String late();

    @Message("Ustal osobę i termin")
    String take();

    @Message("Dodaj do diagnozy")
    String addEntry();

    @Message("{count} do sprawdzenia przed tym warsztatem")
    String before(String count);

    @Message("Zobacz listę spraw do sprawdzenia")
    String see();
}
