package pl.pomost.compare;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the map of powiats. */
@MessageBundle("compareMap")
public interface MapTexts {

    @Message("Mapa powiatów")
    String heading();

    @Message("{theme}. Każdy kafel to powiat, ułożony mniej więcej tam, gdzie leży.")
    String lead(String theme);

    @Message("Kolor kafla: od najjaśniejszego (poziom 0) do najciemniejszego (poziom 3); bez oceny kafel jest biały, z przerywaną ramką.")
    String levels();

    @Message("Kolor kafla: najjaśniejszy to 0, potem cztery ćwiartki największej liczby ({greatest}), coraz ciemniejsze.")
    String quarters(long greatest);

    @Message("Kafle powiatów, na każdym nazwa i wartość. Te same wartości są w tabeli.")
    String alternative();

    @Message("{theme}, edycja {year}")
    String caption(String theme, int year);

    @Message("brak oceny")
    String none();

    @Message("nie bierze udziału")
    String absent();

    @Message("Powiat")
    String powiat();

    @Message("Edycja")
    String edition();

    @Message("Co pokazać na mapie")
    String what();

    @Message("Obszar: {area}")
    String areaChoice(String area);

    @Message("Etap: warsztaty za nami")
    String stageChoice();

    @Message("Temat: {theme}")
    String themeChoice(String theme);

    @Message("Warsztaty, które zespół ma za sobą")
    String stages();

    @Message("Warsztaty")
    String stagesHead();

    @Message("{closed} z {all}")
    String closedOf(int closed, int all);

    @Message("żaden")
    String noWorkshop();

    @Message("Potwierdzone wpisy diagnozy z tematem „{tag}”")
    String tagged(String tag);

    @Message("Wpisy")
    String entriesHead();

    @Message("wpis")
    String entry();

    @Message("wpisy")
    String entriesFew();

    @Message("wpisów")
    String entriesMany();

    @Message("Środkowy poziom standardów obszaru: {area}")
    String areaLevels(String area);

    @Message("Środkowy poziom")
    String median();

    @Message("{median}, z ocen: {count}")
    String ofLevels(String median, int count);

    @Message("Poziom standardu {standard}")
    String standardLevel(String standard);

    @Message("Poziom")
    String level();

    @Message("poziom {level}")
    String levelIs(int level);

    @Message("cel {target}")
    String target(int target);

    @Message("nie nasze zadanie")
    String notOurs();

    @Message("nd.")
    String notOursShort();
}
