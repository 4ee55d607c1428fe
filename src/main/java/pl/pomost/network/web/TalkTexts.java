package pl.pomost.network.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the threads and documents of a group, and of the letters about threads. For offices, in Polish. */
@MessageBundle("groupTalk")
public interface TalkTexts {

    @Message("Wątki")
    String threads();

    @Message("Zacznij wątek")
    String beginThread();

    @Message("Nowy wątek")
    String newThread();

    @Message("Nikt jeszcze nie zaczął rozmowy. Zacznij od pytania, które masz na co dzień.")
    String noThreads();

    @Message("Temat")
    String topic();

    @Message("Czego dotyczy")
    String about();

    @Message("Kod standardu (na przykład EDU-3) albo adres strony w Pomoście: wpisu, działania, praktyki. Skopiuj go z paska przeglądarki.")
    String aboutHint();

    @Message("wpisz kod standardu albo adres strony wpisu, działania lub praktyki w Pomoście")
    String aboutWrong();

    @Message("Treść")
    String text();

    @Message("Kogoś przywołasz, gdy napiszesz @ i całe imię i nazwisko albo zaznaczysz osobę niżej. Nie pisz o konkretnych osobach z doświadczeniem migracji.")
    String textHint();

    @Message("Przywołaj osoby")
    String mention();

    @Message("Dostaną o tym list.")
    String mentionHint();

    @Message("Wyślij")
    String send();

    @Message("Odpowiedz")
    String reply();

    @Message("Twoja odpowiedź")
    String ownReply();

    @Message("Dotyczy")
    String concerns();

    @Message("wpis|wpisy|wpisów")
    String posts();

    @Message("Rozmowy zespołów o tym")
    String aboutThis();

    @Message("Nikt jeszcze o tym nie rozmawia w zespołach, które możesz czytać.")
    String noneAboutThis();

    @Message("Zacznij wątek: {group}")
    String beginIn(String group);

    @Message("{group}: {posts}, ostatni {day}")
    String ofGroup(String group, String posts, String day);

    @Message("nowy|nowe|nowych")
    String fresh();

    @Message("nowy wpis|nowe wpisy|nowych wpisów")
    String freshPosts();

    @Message("nowe")
    String isFresh();

    @Message("poprawiony {day}")
    String edited(String day);

    @Message("Autor usunął ten wpis.")
    String takenBack();

    @Message("Prowadzący zespół usunął ten wpis.")
    String removed();

    @Message("Przywołano: {names}")
    String called(String names);

    @Message("Popraw")
    String mend();

    @Message("Popraw wpis {number}")
    String mendNumber(int number);

    @Message("Usuń")
    String remove();

    @Message("Wpis {number}")
    String postNumber(int number);

    @Message("Zapisz poprawkę")
    String saveMend();

    @Message("Dokumenty")
    String documents();

    @Message("Zespół nie ma jeszcze dokumentów. Dodaj notatkę, wzór umowy albo prezentację, która przyda się innym.")
    String noDocuments();

    @Message("Dodaj dokument")
    String addDocument();

    @Message("Tytuł dokumentu")
    String documentTitle();

    @Message("Ze spotkania")
    String ofMeeting();

    @Message("Plik")
    String file();

    @Message("PDF, dokument Word, Excel, PowerPoint albo OpenDocument bez makr, obraz PNG lub JPEG; najwyżej 10 MB. Bez danych konkretnych osób.")
    String fileHint();

    @Message("wybierz plik")
    String fileMissing();

    @Message("plik ma więcej niż 10 MB: zmniejsz go albo podziel")
    String fileLarge();

    @Message("tego rodzaju pliku nie można dodać: zapisz go jako PDF")
    String fileKind();

    @Message("Dokument")
    String document();

    @Message("Kto dodał")
    String broughtBy();

    @Message("Kiedy dodano")
    String broughtOn();

    @Message("Usuń dokument: {title}")
    String removeDocument(String title);

    @Message("{name}, {place}")
    String nameAndPlace(String name, String place);

    @Message("{name} przywołuje cię w wątku „{topic}”")
    String mentionSubject(String name, String topic);

    @Message("Nowy wątek w zespole „{group}”: {topic}")
    String threadSubject(String group, String topic);
}
