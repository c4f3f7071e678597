package byline.web.wire;

/// The process answers.
public record HealthBody(String status) {

    public static final HealthBody OK = new HealthBody("ok");
}
