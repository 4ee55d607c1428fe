package pl.pomost.vision.web;

import java.math.BigDecimal;
import java.util.List;
import pl.pomost.shared.Attribute;
import pl.pomost.thread.ThreadView;

/**
 * One goal as its page shows it.
 *
 * @param edit address of its form, empty for those who may not edit
 * @param now  the baseline, when both it and the target are numbers from 0 up with the target above
 * @param start the baseline in words, with its unit
 * @param end   the target in words, with its unit
 */
record GoalView(String teryt, String powiat, String code, String area, String areaName, String title, String text, BigDecimal now, BigDecimal aim,
        String start, String end, List<Attribute> attributes, ThreadView thread, String edit) {

    public boolean measured() {
        return now != null && aim != null && now.signum() >= 0 && aim.compareTo(now) > 0;
    }
}
