package pl.pomost.compare;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of how levels change. */
@MessageBundle("compareChange")
public interface ChangeTexts {

    @Message("Zmiany w czasie")
    String heading();

    @Message("Jak poziomy standardów zmieniają się z edycji na edycję.")
    String lead();

    @Message("W edycji, która trwa, poziom to ostatnie uzgodnienie zespołu; w poprzednich to, na czym zespół skończył. Ile powiatów poszło wyżej albo niżej, liczymy tylko z tych, które oceniły się w obu edycjach.")
    String counted();

    @Message("Gdy zmieniła się wersja standardu, poziomy nie mówią tego samego: piszemy o tym przy nich.")
    String versions();

    @Message("Środkowe poziomy w województwie w kolejnych edycjach")
    String regionPicture();

    @Message("Wiersze to standardy, kolumny to kolejne chwile. W komórce jest poziom od 0 do 3; im ciemniejsza, tym wyższy. Te same liczby są w tabeli.")
    String alternative();

    @Message("Obszar")
    String area();

    @Message("wszystkie obszary")
    String allAreas();

    @Message("Powiat")
    String powiat();

    @Message("całe województwo")
    String wholeRegion();

    @Message("Od edycji")
    String since();

    @Message("Do edycji")
    String until();

    @Message("Poziomy: {powiat}")
    String ownCaption(String powiat);

    @Message("Poziomy w kolejnych edycjach: {powiat}")
    String editionsPicture(String powiat);

    @Message("teraz")
    String now();

    @Message("edycja {year}")
    String editionIs(String year);

    @Message("Zapisane stany samooceny: {powiat}")
    String keptCaption(String powiat);

    @Message("Poziomy w zapisanych stanach: {powiat}")
    String keptPicture(String powiat);

    @Message("Standard")
    String standard();

    @Message("Zmiana")
    String change();

    @Message("według wersji {version}")
    String byVersion(int version);

    @Message("{moment}: środkowy")
    String medianOf(String moment);

    @Message("{moment}: zakres")
    String rangeOf(String moment);

    @Message("{moment}: powiaty")
    String powiatsOf(String moment);

    @Message("Poziomy w województwie")
    String regionCaption();

    @Message("Ile powiatów zmieniło poziom między edycjami {since} i {until}")
    String shifts(String since, String until);

    @Message("Tylko powiaty z oceną w obu edycjach.")
    String shiftsHint();

    @Message("Powiaty z oboma ocenami")
    String both();

    @Message("Wyżej")
    String up();

    @Message("Bez zmian")
    String stayed();

    @Message("Niżej")
    String down();

    @Message("Według innej wersji")
    String otherVersionHead();

    @Message("bez zmiany")
    String same();

    @Message("wyżej o {steps}")
    String higher(int steps);

    @Message("niżej o {steps}")
    String lower(int steps);

    @Message("{change} (inna wersja standardu)")
    String otherVersion(String change);
}
