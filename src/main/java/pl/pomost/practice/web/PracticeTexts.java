package pl.pomost.practice.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import pl.pomost.practice.PracticeRatings;

/** The words of the bank of practices, which everybody reads. */
@MessageBundle("practices")
public interface PracticeTexts {

    @Message("Dobre praktyki")
    String title();

    @Message("Co się udało w powiatach i co inni mogą przejąć do swojego planu.")
    String lead();

    @Message("Pokaż obszar")
    String showArea();

    @Message("Wszystkie")
    String all();

    @Message("Szukaj w praktykach")
    String search();

    @Message("Rodzaj")
    String type();

    @Message("Powiat")
    String powiat();

    @Message("Koszt")
    String cost();

    @Message("Język opisu")
    String language();

    @Message("dowolny")
    String any();

    @Message("Pokaż")
    String find();

    @Message("Praktyk na liście: {count}")
    String found(int count);

    @Message("Pokaż wszystkie")
    String showAll();

    @Message("Żadna praktyka nie pasuje. Zmień wybór.")
    String nothing();

    @Message("Nie ma jeszcze opublikowanych praktyk.")
    String empty();

    @Message("bez kosztu")
    String free();

    @Message("do 10 tys. zł")
    String upToTen();

    @Message("do 100 tys. zł")
    String upToHundred();

    @Message("ponad 100 tys. zł")
    String more();

    @Message("nie podano")
    String unsaid();

    @Message("Przejęły powiaty: {count}")
    String taken(long count);

    @Message("Nikt jeszcze nie przejął")
    String notTaken();

    @Message("{powiat}, {year}")
    String of(String powiat, int year);

    @Message("Kryteria dobrej praktyki")
    String criteria();

    @Message("Sprawdziła osoba prowadząca zespół tematyczny.")
    String criteriaBy();

    @Message("Udział odbiorców")
    String participation();

    @Message("Rola społeczności przyjmującej")
    String hostSociety();

    @Message("Pokazany wynik")
    String result();

    @Message("jest")
    String met();

    @Message("nie potwierdzono")
    String notMet();

    @Message("Co zrobiono")
    String what();

    @Message("Dla kogo")
    String forWhom();

    @Message("Co to dało")
    String gave();

    @Message("Jak brali udział odbiorcy")
    String tookPart();

    @Message("Co robią dotychczasowi mieszkańcy")
    String hosts();

    @Message("Czego trzeba, żeby działało i trwało")
    String conditions();

    @Message("Na co i na jak długo")
    String costNote();

    @Message("Kontakt do urzędu")
    String contact();

    @Message("Nazwa")
    String name();

    @Message("Szczegóły")
    String details();

    @Message("Standardy")
    String standards();

    @Message("Języki")
    String spoken();

    @Message("Zdjęcia i dokumenty")
    String files();

    @Message("Pobierz: {title}")
    String open(String title);

    @Message("Kto przejął")
    String use();

    @Message("Przydatność")
    String usefulness();

    @Message("Oceny pokażemy, gdy wypowie się co najmniej pięć powiatów.")
    String fewRatings();

    @Message("{#when opinion}{#is VERY}Więcej niż połowa powiatów, które ją oceniły, uważa ją za bardzo przydatną.{#is LITTLE}Więcej niż połowa powiatów, które ją oceniły, uważa ją za mało przydatną.{#is DIVIDED}Powiaty, które ją oceniły, mają różne zdania albo uważają ją za dość przydatną.{/when}")
    String opinion(PracticeRatings.Opinion opinion);

    @Message("nowy w tej wersji")
    String freshFile();

    @Message("bardzo przydatna")
    String very();

    @Message("przydatna")
    String somewhat();

    @Message("mało przydatna")
    String little();

    @Message("Ta praktyka została wycofana.")
    String withdrawn();

    @Message("wersja {number}")
    String revision(int number);

    @Message("Opublikowano {day}")
    String published(String day);

    @Message("Co nowego w tej wersji")
    String changes();

    @Message("Zobacz działanie {code}")
    String sourceAction(String code);

    @Message("szkic")
    String draft();

    @Message("zgłoszona")
    String offered();

    @Message("zwrócona")
    String returned();

    @Message("opublikowana")
    String isPublished();

    @Message("wycofana")
    String isWithdrawn();

    @Message("Zawęź wybór")
    String narrow();
}
