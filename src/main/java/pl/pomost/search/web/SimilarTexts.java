package pl.pomost.search.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of what is like an action that somebody writes. */
@MessageBundle("similar")
public interface SimilarTexts {

    @Message("Podobne działania gdzie indziej")
    String title();

    @Message("Działania innych powiatów i dobre praktyki, które mówią prawie to samo. Widzisz tylko to, co wolno ci zobaczyć.")
    String lead();

    @Message("Nazwa działania")
    String action();

    @Message("Pokaż podobne")
    String show();

    @Message("Nic podobnego nie ma.")
    String none();

    @Message("Szukaj we wszystkim")
    String searchAll();
}
