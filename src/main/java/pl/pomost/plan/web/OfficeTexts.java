package pl.pomost.plan.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of what the office files the plan under. A city with the rights of a powiat has other organs than a powiat. */
@MessageBundle("office")
public interface OfficeTexts {

    @Message("Znak sprawy")
    String caseNumber();

    @Message("Na przykład PS.033.4.2028")
    String caseNumberHint();

    @Message("Dane kancelaryjne")
    String heading();

    @Message("Potrzebuje ich kancelaria i archiwum: idą do paczki EZD. Zapytaj o nie w kancelarii; plan można złożyć bez nich.")
    String lead();

    @Message("Pliki do pobrania i paczki")
    String files();

    @Message("BIP, EZD, tabele; pliki, które powstają dłużej")
    String filesHint();

    @Message("Symbol klasy z JRWA")
    String symbol();

    @Message("Cyfry z wykazu akt waszego urzędu, na przykład 033")
    String symbolHint();

    @Message("ma być złożony z cyfr: od dwóch do sześciu, na przykład 033")
    String notASymbol();

    @Message("Kategoria archiwalna")
    String category();

    @Message("A, B albo BE z liczbą lat, Bc – na przykład A albo B10")
    String categoryHint();

    @Message("ma być jednym z oznaczeń: A, Bc albo B lub BE z liczbą lat, na przykład B10")
    String notACategory();

    @Message("Adres do e-Doręczeń")
    String delivery();

    @Message("Na przykład AE:PL-12345-67890-ABCDE-12")
    String deliveryHint();

    @Message("ma mieć postać AE:PL-12345-67890-ABCDE-12: dwa razy pięć cyfr, pięć wielkich liter, dwie cyfry")
    String notAnAddress();

    @Message("Kto przyjmuje plan")
    String organ();

    @Message("Rada powiatu")
    String council();

    @Message("Zarząd powiatu")
    String board();

    @Message("Starosta")
    String head();

    @Message("Rada miasta")
    String cityCouncil();

    @Message("Prezydent miasta")
    String cityHead();
}
