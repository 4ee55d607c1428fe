package pl.pomost.compare;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of one powiat before those like it. */
@MessageBundle("profile")
public interface ProfileTexts {

    @Message("Profil: {powiat}")
    String heading(String powiat);

    @Message("Poziomy powiatu na tle powiatów do niego podobnych. To wyjaśnienie, nie ranking.")
    String lead();

    @Message("Nie ma z czym porównać: wybierz inne cechy.")
    String noneAlike();

    @Message("Podobne powiaty, od najbardziej podobnych: {powiats}.")
    String alike(String powiats);

    @Message("Zakres to poziomy podobnych powiatów: najniższy, dolna ćwiartka, środkowy, górna ćwiartka, najwyższy. Liczby mieszkańców, cudzoziemców i uczniów pochodzą z danych diagnozy, które wpisał zespół powiatu.")
    String range();

    @Message("W diagnozie tego powiatu brakuje danych, więc nie liczymy cech: {traits}.")
    String missing(String traits);

    @Message("Edycja")
    String edition();

    @Message("Powiat")
    String powiat();

    @Message("Ile podobnych powiatów")
    String howMany();

    @Message("Podobne pod względem")
    String by();

    @Message("Poziomy na tle podobnych powiatów: {powiat}")
    String picture(String powiat);

    @Message("Dla każdego standardu linia od najniższego do najwyższego poziomu podobnych powiatów i kropka z poziomem wybranego powiatu. Te same liczby są w tabeli.")
    String alternative();

    @Message("nasz poziom")
    String ownKey();

    @Message("środkowa połowa i środek podobnych powiatów")
    String likeKey();

    @Message("Poziomy: {powiat} i podobne powiaty, edycja {year}")
    String caption(String powiat, int year);

    @Message("Standard")
    String standard();

    @Message("Poziom")
    String level();

    @Message("Cel")
    String target();

    @Message("Najniższy")
    String least();

    @Message("Dolna ćwiartka")
    String lower();

    @Message("Środkowy")
    String median();

    @Message("Górna ćwiartka")
    String upper();

    @Message("Najwyższy")
    String greatest();

    @Message("Ile podobnych z oceną")
    String counted();

    @Message("nd.")
    String notOursShort();

    @Message("Z jakich danych liczymy podobieństwo: {powiat}")
    String readFrom(String powiat);

    @Message("Liczbę bierzemy z danych diagnozy o całym powiecie, po nazwie wskaźnika; z kilku najnowszą.")
    String readHint();

    @Message("Cecha")
    String trait();

    @Message("Wskaźnik")
    String indicator();

    @Message("Wartość")
    String value();

    @Message("Rok")
    String year();

    @Message("Źródło")
    String source();

    @Message("rodzaj: powiat albo miasto na prawach powiatu")
    String kind();

    @Message("liczba mieszkańców")
    String size();

    @Message("liczba gmin")
    String gminas();

    @Message("liczba cudzoziemców (zgłoszonych do ubezpieczeń)")
    String foreigners();

    @Message("uczniowie cudzoziemscy na 1000 mieszkańców")
    String pupils();

    @Message("sąsiedztwo")
    String neighbour();
}
