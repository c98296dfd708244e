package factdesk.account.factor;

import io.nayuki.qrcodegen.QrCode;

/**
 * A QR code as the path of an SVG, drawn here, so that no secret leaves the portal.
 *
 * @param size the width and height in modules, with the quiet zone
 * @param path its dark modules
 */
public record QrPicture(int size, String path) {

    // ISO 18004 asks for four light modules on each side.
    private static final int QUIET = 4;

    static QrPicture of(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M')
                            .append(x + QUIET)
                            .append(' ')
                            .append(y + QUIET)
                            .append("h1v1h-1z");
                }
            }
        }
        return new QrPicture(code.size + 2 * QUIET, path.toString());
    }
}
