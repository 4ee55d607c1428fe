package pl.pomost.workshop.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page of a powiat's scenario. */
@MessageBundle("adoption")
public interface AdoptionTexts {

    @Message("Scenariusz warsztatów")
    String title();

    @Message("„{name}”, wersja {version}")
    String named(String name, String version);

    @Message("Powiat pracuje według scenariusza {kept}.")
    String keeps(String kept);

    @Message("Warsztaty w tym scenariuszu")
    String stages();

    @Message("Warsztat")
    String stage();

    @Message("Czas")
    String length();

    @Message("Ćwiczenia")
    String activities();

    @Message("Obszary: {all}.")
    String areas(String all);

    @Message("Jest nowa wersja: {version}")
    String newer(String version);

    @Message("Zmienią się warsztaty, których jeszcze nie otwarto: {which}. Daty, miejsca i prowadzący zostają. Otwarte i zakończone warsztaty idą według swojej wersji.")
    String newerLead(String which);

    @Message("Zmiany dotyczą tylko warsztatów, które już otwarto albo zakończono, a te idą według swojej wersji. W warsztatach, których jeszcze nie otwarto, nic się nie zmieni.")
    String newerElsewhere();

    @Message("Co się zmieni w wersji {version}")
    String caption(String version);

    @Message("Rodzaj zmiany")
    String kind();

    @Message("Gdzie")
    String place();

    @Message("Co")
    String thing();

    @Message("Było")
    String before();

    @Message("Będzie")
    String after();

    @Message("dochodzi")
    String added();

    @Message("znika")
    String removed();

    @Message("zmienia się")
    String changed();

    @Message("Przyjmij wersję {version}")
    String adopt(String version);

    @Message("Nową wersję przyjmuje koordynator.")
    String adoptOthers();

    @Message("To najnowsza wersja. Nie ma nic do przyjęcia.")
    String nothing();

    @Message("Nowa wersja jest przyjęta. Nieotwarte warsztaty mają już nowy program.")
    String done();

    @Message("Tej wersji nie można już przyjąć: warsztaty otwarto albo jest nowsza. Niczego nie zmieniliśmy.")
    String gone();

    @Message("W zmienionych słowach niczego nie widać? Zmieniły się tylko pola, których uczestnicy nie widzą.")
    String invisible();
}
