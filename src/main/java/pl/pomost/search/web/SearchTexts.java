package pl.pomost.search.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the search, which everybody reads. */
@MessageBundle("search")
public interface SearchTexts {

    @Message("Szukaj")
    String title();

    @Message("{words} – szukaj")
    String titleOf(String words);

    @Message("Szukamy w opublikowanych planach powiatów.")
    String leadPublic();

    @Message("Szukamy we wszystkim, co możesz zobaczyć: w opublikowanych planach, we wpisach, w rozmowach i dokumentach zespołów, w kontaktach.")
    String lead();

    @Message("Czego szukasz?")
    String words();

    @Message("Napisz słowa w dowolnej formie. Polskie znaki nie są potrzebne.")
    String hint();

    @Message("Powiat")
    String powiat();

    @Message("Wszystkie")
    String all();

    @Message("Szukaj")
    String search();

    @Message("Rodzaj")
    String kind();

    @Message("Obszar")
    String area();

    @Message("Edycja")
    String edition();

    @Message("Bez obszaru")
    String noArea();

    @Message("Cały region")
    String region();

    @Message("Bez edycji")
    String noEdition();

    @Message("Znaleziono: {count}")
    String found(String count);

    @Message("Pokazujemy pierwsze {count}. Dopisz słowo albo zawęź, żeby dojść do reszty.")
    String firstOnly(String count);

    @Message("Nic nie zawiera słowa „{written}”. Pokazujemy to, co zawiera słowo „{instead}”.")
    String instead(String written, String instead);

    @Message("Niczego nie znaleziono")
    String nothing();

    @Message("Słowa „{word}” ani podobnego nigdzie nie ma.")
    String unknown(String word);

    @Message("Nic nie zawiera wszystkich tych słów naraz. Czy chodziło o jedno z nich?")
    String single();

    @Message("więcej niż {count}")
    String moreThan(String count);

    @Message("Są wyniki, ale nie przy tym zawężeniu.")
    String narrowed();

    @Message("Usuń zawężenie")
    String widen();

    @Message("Napisz choć jedno słowo, które coś znaczy. Samych spójników i przyimków nie szukamy.")
    String noWords();

    @Message("We wpisach szukają osoby zalogowane.")
    String loginHint();

    @Message("Plan")
    String plan();

    @Message("Diagnoza")
    String diagnosis();

    @Message("Zasób")
    String resource();

    @Message("Wizja")
    String vision();

    @Message("Cel")
    String goal();

    @Message("Działanie")
    String action();

    @Message("Wskaźnik")
    String indicator();

    @Message("Ryzyko")
    String risk();

    @Message("Postulat")
    String postulate();

    @Message("Standard")
    String standard();

    @Message("Dobra praktyka")
    String practice();

    @Message("Działanie w opublikowanym planie")
    String publishedAction();

    @Message("Wątek zespołu")
    String thread();

    @Message("Pytanie i odpowiedź")
    String question();

    @Message("Ustalenie powiatów")
    String agreement();

    @Message("Dokument zespołu")
    String document();

    @Message("Kontakt")
    String contact();
}
