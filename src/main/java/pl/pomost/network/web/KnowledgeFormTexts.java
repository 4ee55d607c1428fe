package pl.pomost.network.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of asking and answering, and of the letters about it: for offices, in Polish. */
@MessageBundle("knowledgeForm")
public interface KnowledgeFormTexts {

    @Message("Pytanie do ekspertów")
    String fresh();

    @Message("Odpowie ekspert obszaru albo ROPS. Odpowiedź przeczytają wszyscy zalogowani, a to, co przyda się każdemu, ROPS opublikuje. Nie pisz o konkretnych osobach.")
    String lead();

    @Message("Pytanie w jednym zdaniu")
    String title();

    @Message("Opis sytuacji")
    String text();

    @Message("Co już wiesz i czego próbowaliście. Bez danych konkretnych osób.")
    String textHint();

    @Message("Obszar")
    String area();

    @Message("żaden, pytam ROPS")
    String noArea();

    @Message("Powiat, w którego imieniu pytasz")
    String powiat();

    @Message("Zadaj pytanie")
    String send();

    @Message("Sprawdź, czy jest już odpowiedź")
    String look();

    @Message("Może tu jest już odpowiedź")
    String alike();

    @Message("Zajrzyj do tych odpowiedzi. Jeżeli żadna nie pomaga, zadaj pytanie.")
    String alikeHint();

    @Message("Nikt jeszcze nie pytał o nic podobnego.")
    String noneAlike();

    @Message("Żadna nie pomaga, zadaj pytanie")
    String sendDespite();

    @Message("{asker}, {powiat}")
    String askedBy(String asker, String powiat);

    @Message("Odpowiada: {name}")
    String answeredBy(String name);

    @Message("Odpowiedz")
    String answer();

    @Message("Popraw odpowiedź")
    String mend();

    @Message("Treść odpowiedzi")
    String words();

    @Message("Zapisz odpowiedź")
    String save();

    @Message("Opublikuj dla wszystkich")
    String publish();

    @Message("Zapisz, jak czytają to inni")
    String publishAgain();

    @Message("Jak czytają to inni")
    String howRead();

    @Message("Skróć pytanie i usuń z niego to, co wskazuje osobę albo miejscowość. Kto pytał, widzi dalej swoje słowa.")
    String publishLead();

    @Message("Pytanie, jak przeczytają je inni")
    String publicTitle();

    @Message("Opis, jak przeczytają go inni")
    String publicText();

    @Message("Inni czytają to pytanie innymi słowami")
    String others();

    @Message("Cofnij publikację")
    String takeBack();

    @Message("Wycofaj pytanie")
    String withdraw();

    @Message("Tego nie można cofnąć.")
    String withdrawLead();

    @Message("Pytanie do ekspertów: {title}")
    String askedSubject(String title);

    @Message("Jest odpowiedź na twoje pytanie: {title}")
    String answeredSubject(String title);
}
