package byline.web;

import byline.web.wire.StreamEvent;

/// Where a stream's events go, each as soon as it is sent. Safe to use from two threads.
///
/// Every method throws [CallerGoneException] once the other end has closed the connection.
interface EventSink {

    /// Sends the headers.
    void open();

    void send(StreamEvent event);

    /// Something that is no event and only shows that the connection lives.
    void keepAlive();
}
