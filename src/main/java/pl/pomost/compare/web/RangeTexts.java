package pl.pomost.compare.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page of ranges, which everybody reads. */
@MessageBundle("ranges")
public interface RangeTexts {

    @Message("Standardy usług w województwie")
    String title();

    @Message("Jak powiaty oceniły swoje usługi dla nowych mieszkańców: od 0 (nie ma) do 3 (działa stale i jest mierzone). To nie jest ranking.")
    String lead();

    @Message("Edycja {year}. Bierze w niej udział tyle powiatów: {powiats}.")
    String edition(int year, int powiats);

    @Message("Inne edycje")
    String editions();

    @Message("Standard")
    String standard();

    @Message("Poziomy")
    String levels();

    @Message("Powiaty, które pokazują swój poziom")
    String shown();

    @Message("Twój powiat")
    String own();

    @Message("Poziomy innych powiatów z nazwą czytają w porównaniu koordynatorzy, a w swoim obszarze członkowie zespołów tematycznych. Tutaj obok zakresów stoi poziom Twojego powiatu.")
    String ownHint();

    @Message("od {from} do {to}, najczęściej {most}, w {count}")
    String range(String from, String to, String most, String count);

    @Message("wszędzie {level}, w {count}")
    String same(String level, String count);

    @Message("za mało różnych ocen, żeby pokazać zakres")
    String few();

    @Message("nikt jeszcze nie ocenił")
    String none();

    @Message("Każdy powiat ocenia się sam. Zakres obejmuje tylko powiaty, których poziomu nigdzie nie podano z nazwą; pokazujemy go, gdy jest ich co najmniej {least} i nie wszystkie mają ten sam poziom. Nazwę powiatu widać tylko wtedy, gdy się na to zgodził.")
    String how(int least);

    @Message("i")
    String and();
}
