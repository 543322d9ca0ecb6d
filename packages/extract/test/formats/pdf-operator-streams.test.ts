import { expect, test } from "@jest/globals";
import { createOperatorStreams } from "../../src/formats/pdf/operator-streams.js";

/** The parts of a stream, as pdf.js numbers them. */
const [CLOSE, ENQUEUE, ERROR] = [3, 4, 5];

test("gathers the chunks of a page, although the parser empties them behind it", async () => {
  const streams = createOperatorStreams(() => undefined);
  const { request, operators } = streams.open(2);
  const chunk = { fnArray: [37, 44], argsArray: [["f1", 12], null] };
  streams.take({ stream: ENQUEUE, streamId: 2, chunk });
  chunk.fnArray.length = 0;
  chunk.argsArray.length = 0;
  streams.take({ stream: ENQUEUE, streamId: 2, chunk: { fnArray: [43], argsArray: [[]] } });
  streams.take({ stream: CLOSE, streamId: 2 });
  expect(request).toMatchObject({ action: "GetOperatorList", streamId: 2, data: { pageIndex: 1 } });
  expect(await operators).toMatchObject({ fnArray: [37, 44, 43], argsArray: [["f1", 12], null, []] });
});

test("a page that breaks off has what was drawn until then", async () => {
  const streams = createOperatorStreams(() => undefined);
  const { operators } = streams.open(1);
  streams.take({ stream: ENQUEUE, streamId: 1, chunk: { fnArray: [43], argsArray: [null] } });
  streams.take({ stream: ERROR, streamId: 1 });
  expect(await operators).toMatchObject({ fnArray: [43], argsArray: [null] });
});

test("keeps the pages apart and lets go of what comes for none of them", async () => {
  const streams = createOperatorStreams(() => undefined);
  const [first, second] = [streams.open(1), streams.open(2)];
  for (const streamId of [2, 1, 7]) {
    streams.take({ stream: ENQUEUE, streamId, chunk: { fnArray: [streamId], argsArray: [null] } });
    streams.take({ stream: CLOSE, streamId });
  }
  streams.take({ stream: ENQUEUE, streamId: 1, chunk: { fnArray: [9], argsArray: [null] } });
  expect((await first.operators).fnArray).toEqual([1]);
  expect((await second.operators).fnArray).toEqual([2]);
});

test("a form counts for a hundred operators", () => {
  const counts: number[] = [];
  const streams = createOperatorStreams((count) => counts.push(count));
  streams.open(1);
  streams.take({ stream: ENQUEUE, streamId: 1, chunk: { fnArray: [37, 74, 44], argsArray: [null, null, null] } });
  streams.take({ stream: ENQUEUE, streamId: 1, chunk: null });
  expect(counts).toEqual([102, 0]);
});
