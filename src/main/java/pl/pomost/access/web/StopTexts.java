package pl.pomost.access.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages on which people say which letters they want: with a link from a letter, and in their own settings. */
@MessageBundle("stop")
public interface StopTexts {

    @Message("Rezygnacja z listów")
    String title();

    @Message("Na adres, na który przyszedł ten list, nie będziemy wysyłać listów tego rodzaju:")
    String question();

    @Message("Nie wysyłajcie mi takich listów")
    String stop();

    @Message("Zapisane. Listów tego rodzaju już nie wyślemy:")
    String stopped();

    @Message("Listów innego rodzaju to nie dotyczy.")
    String onlyThese();

    @Message("Cofnij: chcę je dostawać")
    String resume();

    @Message("Zapisane. Listy tego rodzaju będą znów przychodzić:")
    String resumed();

    @Message("Listy do mnie")
    String choices();

    @Message("Kiedy Pomost ma do ciebie pisać. Sprawy przekazane właśnie tobie przychodzą zwykle od razu, reszta raz dziennie w jednym liście.")
    String choicesLead();

    @Message("Ten wybór dotyczy listów na adres, którym się logujesz: {address}.")
    String address(String address);

    @Message("Twoje logowanie nie podaje potwierdzonego adresu e-mail, więc nie ma tu czego wybierać. Z listów można zrezygnować linkiem w każdym z nich.")
    String noAddress();

    @Message("Moje dane")
    String mine();

    @Message("jak zwykle")
    String usual();

    @Message("wszystko od razu")
    String atOnce();

    @Message("wszystko raz dziennie")
    String daily();

    @Message("nie wysyłaj")
    String never();

    @Message("wysyłaj")
    String send();

    @Message("Zapisz")
    String save();

    @Message("Zapisano.")
    String saved();

    @Message("Wybierz jedną z podanych możliwości.")
    String wrong();

    @Message("Instytucje, które prosimy o zgodę, i osoby zapraszane do Pomostu nie mają tu ustawień: rezygnują linkiem w liście.")
    String others();
}
