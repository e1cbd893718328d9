package org.lmcplan.io.hint;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lmcplan.model.WebAddress;
import org.lmcplan.model.problem.Message;
import org.lmcplan.model.text.SafeText;

/** Completes web addresses: www.example.org, addresses with spaces or letters beyond ASCII. */
public final class AddressHint implements ValueHint {

    private static final Pattern PARTS = Pattern.compile("(https?://)([^/?#]+)(.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern OTHER_SCHEME = Pattern.compile("([a-zA-Z][a-zA-Z0-9+.-]*):/.*|mailto:.*");
    private static final Pattern HOST_FIRST = Pattern.compile("[^/:@\\s]+\\.[\\p{L}]{2,}(/\\S*)?");

    private static final Message SCHEME = Message.of(
            "only addresses that start with http:// or https:// are allowed", "只接受以 http:// 或 https:// 开头的网址");

    @Override
    public Optional<Message> of(String written) {
        Matcher parts = PARTS.matcher(written);
        if (parts.matches()) {
            return encoded(parts).map(Advice::write);
        }
        if (HOST_FIRST.matcher(written).matches() && written.length() < SafeText.EXCERPT - 10) {
            return Optional.of(Message.of(
                    "add http:// or https://, as in \"https://{0}\"",
                    "请加上 http:// 或 https://，如 \"https://{0}\"", written));
        }
        return OTHER_SCHEME.matcher(written).matches() ? Optional.of(SCHEME) : Optional.empty();
    }

    private static Optional<String> encoded(Matcher parts) {
        try {
            String host = IDN.toASCII(parts.group(2));
            String rest = parts.group(3).replace(" ", "%20").replace("|", "%7C");
            String address = new URI(parts.group(1).toLowerCase(Locale.ROOT) + host + rest).toASCIIString();
            return Optional.of(address)
                    .filter(each -> each.length() <= SafeText.EXCERPT)
                    .filter(each -> WebAddress.parse(each).isPresent());
        } catch (URISyntaxException | IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }
}
