package pl.pomost.practice.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words for those who write practices, publish them and take them over. */
@MessageBundle("practiceForm")
public interface PracticeFormTexts {

    @Message("Zaproponuj dobrą praktykę")
    String offerTitle();

    @Message("Opisz, co zrobiliście, tak żeby inny powiat mógł to powtórzyć. Pola wypełniliśmy tym, co jest w planie. Zanim inni to zobaczą, praktykę czyta osoba prowadząca zespół tematyczny.")
    String offerLead();

    @Message("Przygotuj nową wersję")
    String improve();

    @Message("Obecna wersja zostaje, dopóki nowa nie będzie opublikowana. Potem powiaty, które praktykę przejęły, zobaczą różnice i same zdecydują, co z nich wziąć.")
    String improveLead();

    @Message("Zapisz")
    String save();

    @Message("Krótko: co to jest. Na przykład „Pakiet powitalny dla ucznia”.")
    String titleHint();

    @Message("Krok po kroku, bez nazwisk.")
    String whatHint();

    @Message("Na przykład: uczniowie bez języka polskiego i ich rodzice.")
    String forWhomHint();

    @Message("Koszt, w złotych")
    String cost();

    @Message("Co się zmieniło, po czym to widać. Liczby z rokiem.")
    String resultHint();

    @Message("Kto z odbiorców decydował, współtworzył, oceniał.")
    String participationHint();

    @Message("Co w tym robią sąsiedzi, rodzice, organizacje, urząd.")
    String hostHint();

    @Message("Ludzie, umowy, miejsca, zgody. Co by się stało bez pieniędzy z projektu.")
    String conditionsHint();

    @Message("Tylko urząd albo instytucja: nazwa komórki, telefon, adres e-mail. Bez nazwiska.")
    String contactHint();

    @Message("Język opisu")
    String language();

    @Message("Rodzaj")
    String type();

    @Message("Standardy, które podnosi")
    String standards();

    @Message("Języki, w których działa")
    String languages();

    @Message("Grupy szczególnie zagrożone")
    String vulnerable();

    @Message("Co nowego w tej wersji")
    String changes();

    @Message("Jedno, dwa zdania dla tych, którzy praktykę przejęli.")
    String changesHint();

    @Message("Dokończ wersję {number}")
    String goOn(int number);

    @Message("Czekają na decyzję")
    String waiting();

    @Message("Praktyki naszego powiatu")
    String own();

    @Message("Co dalej z wersją {number}")
    String moveTitle(int number);

    @Message("Zapisz decyzję")
    String move();

    @Message("Decyzja")
    String target();

    @Message("Zgłoś do zespołu tematycznego")
    String toOffered();

    @Message("Wycofaj zgłoszenie")
    String toDraft();

    @Message("Zwróć do uzupełnienia")
    String toReturned();

    @Message("Opublikuj")
    String toPublished();

    @Message("Wszystkie praktyki obszaru")
    String ofArea();

    @Message("Powiat zmienił tę wersję, odkąd ją masz przed sobą. Przeczytaj ją jeszcze raz i zdecyduj.")
    String writtenAnew();

    @Message("Wycofaj z banku")
    String toWithdrawn();

    @Message("Uwaga albo powód")
    String note();

    @Message("Przy zwrocie i wycofaniu napisz dlaczego.")
    String noteHint();

    @Message("Które kryteria są spełnione")
    String met();

    @Message("Zaznacz te, które widać w opisie. Niezaznaczone pokażemy jako niepotwierdzone.")
    String metHint();

    @Message("Przejmij do planu")
    String adopt();

    @Message("Zrobimy z tego szkic w Waszym planie, z zapisanym pochodzeniem. Zmienicie w nim, co chcecie. Terminy, pieniądze i odpowiedzialnego dopiszecie sami.")
    String adoptLead();

    @Message("Działanie podniesie też standard {code}.")
    String adoptFor(String code);

    @Message("Do którego planu")
    String whichPowiat();

    @Message("Obszar")
    String whichArea();

    @Message("Oceń przydatność")
    String rate();

    @Message("Ocenia koordynator powiatu, który praktykę przejął. Inni zobaczą tylko, co sądzi większość, gdy oceni ją co najmniej pięć powiatów.")
    String rateLead();

    @Message("{powiat} – dotychczas: {mark}")
    String ratedSoFar(String powiat, String mark);

    @Message("{#if open}Plik wejdzie z wersją {number}: zobaczą go wszyscy, gdy zostanie zgłoszona i opublikowana.{#else}Plik dodajesz do nowej wersji: zobaczą go wszyscy, gdy ją zgłosisz i zostanie opublikowana.{/if}")
    String fileLead(boolean open, int number);

    @Message("czeka na publikację wersji {number}")
    String fileWaits(int number);

    @Message("Zapisz ocenę")
    String sendRating();

    @Message("Za powiat")
    String whose();

    @Message("Dodaj zdjęcie albo dokument")
    String addFile();

    @Message("Co na nim widać")
    String fileTitle();

    @Message("Przeczytają to też osoby, które zdjęcia nie widzą.")
    String fileTitleHint();

    @Message("Plik")
    String file();

    @Message("JPG, PNG albo PDF, najwyżej 5 MB. Bez twarzy i danych osób, które się na to nie zgodziły. W PDF zostają jego właściwości: sprawdź, czy jest tam nazwisko osoby, która go zrobiła, i usuń je przed dodaniem.")
    String fileHint();

    @Message("Wybierz plik.")
    String fileMissing();

    @Message("Plik jest za duży. Może mieć najwyżej 5 MB.")
    String fileLarge();

    @Message("To nie jest plik JPG, PNG ani PDF.")
    String fileKind();

    @Message("Usuń plik")
    String takeOff();

    @Message("Historia")
    String story();

    @Message("{day}: {state}, wersja {number}")
    String step(String day, String state, int number);

    @Message("{day}: {state}, wersja {number} ({who})")
    String stepBy(String day, String state, int number, String who);

    @Message("Przejęte praktyki")
    String adoptedTitle();

    @Message("Co w naszym planie pochodzi z dobrych praktyk innych powiatów. Gdy ktoś swoją praktykę poprawi, zobaczycie tu różnice.")
    String adoptedLead();

    @Message("Nasz plan nie ma jeszcze niczego z banku dobrych praktyk.")
    String adoptedNone();

    @Message("Zobacz dobre praktyki")
    String toBank();

    @Message("W naszym planie")
    String entry();

    @Message("Skąd")
    String from();

    @Message("Przejęto")
    String since();

    @Message("Nowości")
    String newer();

    @Message("zobacz wersję {number}")
    String seeNewer(int number);

    @Message("nie ma nowszej wersji")
    String upToDate();

    @Message("tej praktyki nie ma w banku")
    String unknownHere();

    @Message("{entry}: nowa wersja praktyki {code}")
    String differenceTitle(String entry, String code);

    @Message("Wersja {from} i wersja {to}. Zaznacz, co przejąć; reszta Waszego tekstu zostaje bez zmian.")
    String differenceLead(int from, int to);

    @Message("U nas teraz")
    String ours();

    @Message("Przejmij ten tekst w miejsce naszego")
    String takeThis();

    @Message("U nas jest już to samo.")
    String sameAsOurs();

    @Message("W naszym planie nie ma na to pola. Pokazujemy do wiadomości.")
    String noField();

    @Message("Przejmij zaznaczone")
    String takeChosen();

    @Message("Nie przejmuj niczego")
    String takeNone();

    @Message("W tekstach nic się nie różni.")
    String nothingDiffers();

    @Message("Dobre praktyki")
    String crumb();

    @Message("Po przejęciu przejdziesz od razu do formularza.")
    String adoptNote();
}
