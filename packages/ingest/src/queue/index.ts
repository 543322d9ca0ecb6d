export { REFS_PER_JOB } from "./documents-job.js";
export { type EnqueueOptions, enqueueReferences, enqueueSource } from "./enqueue.js";
export { type QueueStatus, readQueueStatus, readStatus, type WorkStatus } from "./read-status.js";
export type { QueueAddress } from "./redis.js";
export type { Schedule, Schedules } from "./schedules.js";
export { namesOf, type SourceJob } from "./source-job.js";
export { type SourceWorkerOptions, startSourceWorker } from "./source-worker.js";
export { type JobCounts, openWorkQueue, type WorkQueue } from "./work-queue.js";
export { type QueueWorker, type QueueWorkerOptions, startQueueWorker } from "./worker.js";
