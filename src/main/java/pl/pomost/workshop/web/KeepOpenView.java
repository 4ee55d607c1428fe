package pl.pomost.workshop.web;

import java.util.List;
import java.util.Optional;
import pl.pomost.shared.QrCode;

/**
 * Which exercises stay open after a workshop.
 *
 * @param join the address for those who were absent; empty when the workshop was never led live
 * @param doorClosed whether nobody new may join
 * @param over whether the chosen day has passed
 */
record KeepOpenView(List<Choice> exercises, String until, boolean closed, boolean over, boolean doorClosed, String join, Optional<QrCode> qr) {
}
