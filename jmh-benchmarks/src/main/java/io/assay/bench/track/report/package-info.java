/// What a history says, as a page, as Markdown, as JSON and for a CI server.
package io.assay.bench.track.report;
