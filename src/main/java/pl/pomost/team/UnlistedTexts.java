package pl.pomost.team;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the fields in which an institution is typed that is not on the list yet. */
@MessageBundle("unlisted")
public interface UnlistedTexts {

    @Message("Nie ma jej na liście? Wpisz nową")
    String absent();

    @Message("Nazwa nowej instytucji")
    String name();

    @Message("Rodzaj nowej instytucji")
    String kind();

    @Message("Kogo reprezentuje")
    String sector();

    @Message("Siedziba nowej instytucji")
    String seat();

    @Message("Przy zapisie trafi na listę instytucji zespołu i w to miejsce.")
    String hint();

    @Message("Gdzie ją wpisać")
    String place();

    @Message("odpowiada")
    String leads();

    @Message("partner")
    String helps();

    @Message("wybierz")
    String choose();
}
