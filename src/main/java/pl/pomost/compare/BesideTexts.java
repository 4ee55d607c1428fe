package pl.pomost.compare;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of powiats beside each other. */
@MessageBundle("beside")
public interface BesideTexts {

    @Message("Powiaty obok siebie")
    String heading();

    @Message("Ten sam obszar w kilku powiatach: poziomy, wizja, diagnoza, cele i działania.")
    String lead();

    @Message("Edycja")
    String edition();

    @Message("Obszar")
    String area();

    @Message("Od dwóch do czterech powiatów")
    String some();

    @Message("Wybierz od dwóch do czterech powiatów.")
    String choose();

    @Message("Obok siebie stoją najwyżej cztery powiaty: pokazujemy cztery pierwsze.")
    String most();

    @Message("Wizję innego powiatu widać, gdy jego plan jest opublikowany albo wyłożony do uwag: wcześniej to szkic zespołu.")
    String visions();

    @Message("Poziomy standardów obok siebie: {area}")
    String picture(String area);

    @Message("Wiersze to powiaty, kolumny to standardy. W komórce jest poziom od 0 do 3; im ciemniejsza, tym wyższy. Te same liczby są w tabeli.")
    String alternative();

    @Message("Jak powinno być: wizja")
    String vision();

    @Message("Jak jest: potwierdzone wpisy diagnozy")
    String needs();

    @Message("Cele")
    String goals();

    @Message("Co zrobimy: działania")
    String actions();

    @Message("Standard")
    String standard();

    @Message("Poziomy standardów")
    String levels();

    @Message("Lp.")
    String number();

    @Message("nie nasze zadanie")
    String notOurs();

    @Message("poziom {level}")
    String level(String level);

    @Message("cel {target}")
    String target(int target);
}
