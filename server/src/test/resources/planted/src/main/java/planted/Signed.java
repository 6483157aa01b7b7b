package planted;

/**
 * Says who wrote it.
 *
 * @author somebody
 */
public class Signed {}
